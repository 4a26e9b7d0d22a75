import { recordType } from './content-type.ts';
import { asTyped, line, list } from './kinds.ts';

/** Words that mean the same to those who search: whoever asks with one finds pages that have another. */
export const synonyms = recordType('synonyms', {
  words: { term: asTyped(line({ max: 40 })), others: asTyped(list(line({ max: 40 }), { min: 1 })) },
  facts: {},
});
