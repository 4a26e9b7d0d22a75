import { recordType } from './content-type.ts';
import { line, list, perLanguage, prose, references } from './kinds.ts';

/** A term and what it means. */
export const glossary = recordType('glossary', {
  words: { term: line({ max: 90 }), alsoCalled: perLanguage(list(line({ max: 60 }))), meaning: prose({ max: 700 }) },
  facts: { sources: references('sources'), topics: references('topics') },
});
