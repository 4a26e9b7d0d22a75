import { recordType } from './content-type.ts';
import { asTyped, helpNumber, line, list, perLanguage, references } from './kinds.ts';

/**
 * What a reader who needs help may say is happening, and what leads on from there. Each has a page for every country or
 * region, at the number in its id (`docs/decisions/0011-help-by-situation.md`). What it says is taken from the guides that
 * it names, which carry the sources.
 */
export const situations = recordType('situations', {
  words: {
    /** As the person would say it. */
    name: line({ max: 80 }),
    /**
     * What somebody types into the search when it happens, each line some words, all of which have to be there in whatever
     * order, or other words for the same (`synonyms`). The search then says what to do first, above all results.
     */
    said: asTyped(perLanguage(list(line({ max: 60 })))),
    /** What to do before anything else, the most urgent first. */
    firstSteps: list(line({ max: 120 }), { min: 1, max: 7 }),
    /** What the sources do not tell. */
    unknown: list(line({ max: 160 })),
  },
  facts: {
    id: helpNumber(),
    guides: references('guidance', { min: 1 }),
    /** The lines of all places that serve it, in the order in which those of one place are offered. Emergency numbers are added. */
    contacts: references('contacts', { min: 1 }),
  },
});

/** The number in a situation's id, which is the last part of its addresses: 3 of `help-03`. */
export const numberOfSituation = ({ id }: { readonly id: string }): number => Number(id.slice('help-'.length));
