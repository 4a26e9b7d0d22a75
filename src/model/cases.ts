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
  partialDate,
  prose,
  reference,
  references,
} from './kinds.ts';
import { approvals } from './taken-down.ts';
import { vocabularies } from './vocabularies.ts';

/** What became of a case. No field can hold a name, an address closer than a region, a school or an identity number. */
export const cases = documentType('cases', {
  words: {
    title: line({ max: 90 }),
    summary: line({ max: 200 }),
    contentNote: optional(line({ max: 200 })),
    /** What became of it, in one sentence. */
    outcome: line({ max: 300 }),
    sentence: optional(line({ max: 240 })),
    unknown: list(line({ max: 300 }), { min: 1 }),
    nextDuty: optional(line({ max: 200 })),
    corrected: list(prose({ max: 400 })),
  },
  facts: {
    exposure: choice(vocabularies.exposure),
    kind: choice(vocabularies.caseKind),
    places: choices(vocabularies.place, { min: 1 }),
    decade: number({ min: 1970, max: 2100, integer: true }),
    ageBand: choice(vocabularies.ageBand),
    people: optional(number({ min: 1, integer: true })),
    stage: choice(vocabularies.stage),
    stageAsOf: partialDate(),
    method: choice(vocabularies.method),
    grade: choice(vocabularies.grade),
    afterwards: choice(vocabularies.afterwards),
    /** When the authority is asked again; clocks never run on a person's life. */
    nextAsked: optional(date()),
    campaign: optional(reference('campaigns')),
    claims: references('claims'),
    sources: references('sources', { min: 1 }),
    rootCause: reference('topics'),
    prevention: reference('guidance'),
    singlePerson: flag(),
    approvals: approvals(),
    corrections: list(group({ on: date(), claim: optional(reference('claims')) })),
  },
});
