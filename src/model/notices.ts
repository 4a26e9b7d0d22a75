import { recordType } from './content-type.ts';
import {
  choice,
  date,
  dialled,
  group,
  line,
  list,
  number,
  optional,
  picture,
  prose,
  reference,
  webAddress,
} from './kinds.ts';
import { ofPerson } from './person.ts';
import { vocabularies } from './vocabularies.ts';

/** For how many days a notice is valid before the agency that issued it has to renew it. */
export const validFor = 30;

/**
 * A missing-child notice of the police (SAFETY, "Notices and the alert checker"). Off unless a setting and a written decision
 * switch it on. When it has expired or ended, nothing of it is left but its id and that day.
 */
export const notices = recordType('notices', {
  words: {
    name: ofPerson(line({ max: 60 })),
    /** Where the child was last seen, as the agency wrote it. */
    lastSeen: ofPerson(line({ max: 160 })),
    wore: ofPerson(optional(line({ max: 160 }))),
    marks: ofPerson(optional(prose({ max: 400 }))),
    /** Whom to call, as the agency calls itself. */
    officer: ofPerson(line({ max: 120 })),
  },
  facts: {
    issued: date(),
    /** The last day on which it is valid. */
    expires: date(),
    /** When the agency consented to its being shown here: a guardian may be the cause, and is not asked. */
    consent: optional(date()),
    /** When it was over, for whatever reason. */
    ended: optional(date()),
    agency: ofPerson(reference('agencies')),
    /** The notice as the agency itself published it. */
    official: ofPerson(webAddress()),
    caseNumber: ofPerson(line({ max: 60 })),
    renewals: ofPerson(list(group({ on: date(), until: date(), by: reference('agencies') }))),
    place: ofPerson(choice(vocabularies.place)),
    province: ofPerson(optional(choice(vocabularies.province))),
    /** On the day of issue, in years. */
    age: ofPerson(number({ min: 0, max: 130, integer: true })),
    height: ofPerson(optional(number({ min: 30, max: 220, integer: true }))),
    missingSince: ofPerson(date()),
    custodyDispute: ofPerson(choice(vocabularies.answer)),
    leftViolence: ofPerson(choice(vocabularies.answer)),
    printed: ofPerson(line({ max: 60 })),
    dial: ofPerson(dialled()),
    picture: ofPerson(optional(picture())),
  },
});
