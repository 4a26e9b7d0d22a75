import { documentType } from './content-type.ts';
import { choice, choices, date, group, line, list, number, prose, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A lesson or activity, described in the terms of LRMI (IEEE 2881). */
export const lessons = documentType('lessons', {
  words: {
    title: line({ max: 80 }),
    summary: line({ max: 180 }),
    /** What pupils can do afterwards (LRMI `teaches`). */
    teaches: list(line({ max: 160 }), { min: 1 }),
    contentGuidance: prose({ max: 600 }),
    before: prose({ max: 1200 }),
    ifAPupilTells: prose({ max: 1200 }),
    after: prose({ max: 800 }),
    attachments: list(group({ title: line({ max: 80 }), file: line({ max: 120 }) })),
  },
  facts: {
    ageFrom: number({ min: 3, max: 19, integer: true }),
    ageTo: number({ min: 3, max: 19, integer: true }),
    level: choice(vocabularies.school),
    minutes: number({ min: 5, max: 240, integer: true }),
    kind: choice(vocabularies.lessonKind),
    supervision: choice(vocabularies.supervision),
    licence: choice(vocabularies.licence),
    topics: references('topics'),
    audiences: choices(vocabularies.audience),
    contacts: references('contacts'),
    sources: references('sources', { min: 1 }),
    readBy: list(group({ role: choice(vocabularies.role), on: date() })),
    reviewed: date(),
    reviewEvery: number({ min: 30, max: 730, integer: true }),
  },
});
