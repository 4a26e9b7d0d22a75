import { recordType } from './content-type.ts';
import { choice, date, group, line, list, number, optional, partialDate, reference, references } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** One figure or statement of fact, kept once and shown from here on every page in every language. */
export const claims = recordType('claims', {
  words: {
    /** The figure with its unit, as it reads within a sentence: `550 cases`, `550起案件`. Empty where there is no figure. */
    figure: optional(line({ max: 60 })),
    /** The whole statement in one or two sentences, naming who says it. */
    statement: line({ max: 400 }),
    /** Who says it, as a reader would call them. */
    saidBy: line({ max: 160 }),
    notTold: list(line({ max: 400 }), { min: 1 }),
    /** Why the grade is lower than its sources alone would make it. */
    loweredBecause: optional(line({ max: 240 })),
  },
  facts: {
    value: optional(number()),
    qualifier: choice(vocabularies.qualifier),
    asOf: partialDate(),
    saidByAgencies: references('agencies'),
    /** Where it was seen, and on whose word each source rests: on an agency, or on itself where that is empty. */
    sources: list(group({ source: reference('sources'), restsOn: optional(reference('agencies')) }), { min: 1 }),
    /** The grade is computed; this can only lower it. */
    lowerTo: optional(choice(vocabularies.grade)),
    history: list(group({ on: date(), value: optional(number()) })),
  },
});
