import { documentType } from './content-type.ts';
import { choices, date, line, prose, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A reader's question, answered. */
export const questions = documentType('questions', {
  words: {
    title: line({ max: 120 }),
    summary: line({ max: 200 }),
    /** The answer in two or three sentences; the body gives the reasons. */
    answer: prose({ max: 600 }),
  },
  facts: {
    asked: date(),
    /** The groups of readers on whose pages it stands. */
    audiences: choices(vocabularies.audience),
    topics: references('topics'),
    claims: references('claims'),
    sources: references('sources', { min: 1 }),
    reviewed: date(),
  },
});
