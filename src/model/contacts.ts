import { recordType } from './content-type.ts';
import {
  choice,
  choices,
  date,
  dialled,
  flag,
  group,
  line,
  list,
  number,
  optional,
  partialDate,
  prose,
  references,
  webAddress,
} from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A helpline or service. What is not known is left empty and shown as "not known". */
export const contacts = recordType('contacts', {
  words: {
    name: line({ max: 90 }),
    serves: line({ max: 260 }),
    runBy: line({ max: 160 }),
    hours: optional(line({ max: 200 })),
    /** Limits, conflicts between sources, how to use it; always shown. */
    notes: optional(prose({ max: 900 })),
    passesOn: optional(line({ max: 240 })),
    whatHappens: optional(line({ max: 300 })),
    /** How to reach it without speaking: text, chat, relay. */
    withoutVoice: optional(line({ max: 240 })),
  },
  facts: {
    place: choice(vocabularies.place),
    kind: choice(vocabularies.contactKind),
    operator: choice(vocabularies.operator),
    /** As it is printed and read aloud: `0800 20 00 88`. */
    printed: optional(line({ max: 60 })),
    /** As a telephone dials it. Empty: no `tel:` link is made. */
    dial: optional(dialled()),
    sms: optional(line({ max: 60 })),
    chat: optional(webAddress()),
    url: optional(webAddress()),
    roundTheClock: choice(vocabularies.answer),
    cost: choice(vocabularies.cost),
    languages: choices(vocabularies.language),
    asksName: choice(vocabularies.answer),
    shownOnBill: choice(vocabularies.answer),
    beginsWithAuthority: flag(),
    sources: references('sources', { min: 1 }),
    /** When a copy of the source was looked at; the line itself was not rung. */
    lookedAt: date(),
    /** The date of what was looked at. Empty: undated. */
    sourceDate: optional(partialDate()),
    /** How editors checked it, the newest first: by ringing, or on an official page, which is named. */
    checks: list(group({ by: choice(vocabularies.contactCheck), on: date(), page: optional(webAddress()) })),
    /** Days until it has to be looked at again. */
    checkEvery: number({ min: 30, max: 365, integer: true }),
    /** Position among the contacts of its place: lower is offered earlier. */
    rank: number({ min: 0, max: 99, integer: true }),
  },
});
