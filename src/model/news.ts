import { documentType } from './content-type.ts';
import { choices, date, group, line, list, optional, partialDate, prose, reference, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** Dated news of a campaign, or of what bears on one. */
export const news = documentType('news', {
  words: {
    title: line({ max: 80 }),
    summary: line({ max: 180 }),
    /** What the reports do not tell. */
    unknown: list(line({ max: 300 }), { min: 1 }),
    /** What was changed after publication; the newest first, as dated in the facts. */
    corrected: list(prose({ max: 400 })),
  },
  facts: {
    published: date(),
    /** When what it tells of happened, as far as that is known. */
    happened: optional(partialDate()),
    campaign: optional(reference('campaigns')),
    agencies: references('agencies'),
    places: choices(vocabularies.place),
    claims: references('claims'),
    sources: references('sources', { min: 1 }),
    corrections: list(group({ on: date(), claim: optional(reference('claims')) })),
    rootCause: reference('topics'),
    prevention: reference('guidance'),
  },
});
