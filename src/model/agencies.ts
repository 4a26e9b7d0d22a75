import { recordType } from './content-type.ts';
import { choice, line, optional, perLanguage, prose, webAddress } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** An authority, organisation or publisher that says or does something. */
export const agencies = recordType('agencies', {
  words: {
    name: line({ max: 120 }),
    shortName: perLanguage(optional(line({ max: 60 }))),
    about: optional(prose({ max: 500 })),
  },
  facts: { place: choice(vocabularies.place), kind: choice(vocabularies.agencyKind), url: optional(webAddress()) },
});
