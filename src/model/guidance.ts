import { documentType } from './content-type.ts';
import {
  choice,
  choices,
  date,
  flag,
  group,
  line,
  list,
  number,
  optional,
  prose,
  reference,
  references,
} from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** What to look for, do, or expect. */
export const guidance = documentType('guidance', {
  words: {
    title: line({ max: 70 }),
    summary: line({ max: 160 }),
    /** The whole guide in a few lines, read before anything else. */
    inShort: list(line({ max: 120 }), { max: 8 }),
    contentNote: optional(line({ max: 200 })),
    /** What the sources do not say, or do not agree on. */
    limits: list(line({ max: 300 })),
    /** The guide as one text message. */
    textMessage: optional(prose({ max: 500 })),
  },
  facts: {
    /** Neutral address and title, because the reader may be watched (SAFETY: "Neutral addresses"). */
    discreet: flag(),
    /** Its number among the pages for finding family, where it then lies (`/en/family/3/`); only on a discreet guide. */
    familyPage: optional(number({ min: 1, max: 99, integer: true })),
    /** What is printed: `one-sheet` leaves title, text and code, to be taken along. */
    paper: optional(choice(vocabularies.paper)),
    audiences: choices(vocabularies.audience, { min: 1 }),
    topics: references('topics'),
    /** What its reader needs next; without one it is help. */
    next: optional(reference('guidance')),
    contacts: references('contacts', { min: 1 }),
    sources: references('sources', { min: 1 }),
    readBy: list(group({ role: choice(vocabularies.role), on: date() })),
    reviewed: date(),
    /** Days until it has to be read again. */
    reviewEvery: number({ min: 30, max: 730, integer: true }),
  },
});
