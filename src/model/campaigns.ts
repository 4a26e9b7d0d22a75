import { documentType } from './content-type.ts';
import { choices, group, line, list, optional, partialDate, prose, reference, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A campaign, and all that belongs to it. */
export const campaigns = documentType('campaigns', {
  words: {
    title: line({ max: 80 }),
    summary: line({ max: 180 }),
    /** Which agency does what. */
    roles: list(group({ agency: reference('agencies'), does: line({ max: 240 }) })),
    unknown: list(line({ max: 300 }), { min: 1 }),
    howWeKnow: prose({ max: 900 }),
  },
  facts: {
    from: partialDate(),
    until: optional(partialDate()),
    places: choices(vocabularies.place, { min: 1 }),
    agencies: references('agencies'),
    claims: references('claims'),
    sources: references('sources', { min: 1 }),
  },
});
