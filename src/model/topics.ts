import { recordType, searchedAs } from './content-type.ts';
import { choice, line, number, prose, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A subject that guides, news and cases share. Root causes are topics like others. */
export const topics = recordType('topics', {
  words: {
    title: line({ max: 60 }),
    summary: line({ max: 200 }),
    explanation: prose({ max: 4000 }),
    searchedAs: searchedAs(),
  },
  facts: {
    kind: choice(vocabularies.topicKind),
    order: number({ min: 0, max: 99, integer: true }),
    claims: references('claims'),
    sources: references('sources'),
  },
});
