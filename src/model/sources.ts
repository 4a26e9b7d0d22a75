import { recordType } from './content-type.ts';
import { choice, date, flag, identifier, line, optional, partialDate, perLanguage, webAddress } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A document that claims rest on. Its title stays in its own language; `gloss` says what it is to other readers. */
export const sources = recordType('sources', {
  words: {
    publisher: line({ max: 160 }),
    gloss: perLanguage(optional(line({ max: 240 }))),
  },
  facts: {
    title: line({ max: 300 }),
    language: choice(vocabularies.language),
    kind: choice(vocabularies.sourceKind),
    /** Sources of one group repeat one another and count as one origin. */
    independenceGroup: optional(identifier()),
    namesPerson: choice(vocabularies.namesPerson),
    url: optional(webAddress()),
    /** `yes`: the publisher's own address. `copy`: a third party's copy. `avoid`: named, never linked. */
    link: choice(vocabularies.sourceLink),
    archived: optional(webAddress()),
    date: optional(partialDate()),
    accessed: date(),
    /** Whether a copy of it was read on that day. What was not read is general knowledge, and no claim rests on it. */
    seen: flag(),
  },
});
