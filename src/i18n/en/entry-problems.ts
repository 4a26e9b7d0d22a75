import type { Problem } from '../../mdx/problem.ts';
import type { EntryProblemWords } from '../problem-words.ts';
import { fields } from './fields.ts';
import { noticeProblems } from './notice-problems.ts';
import { wordReasons } from './word-reasons.ts';

/** What a field takes, where no sentence of its pattern says it. */
const taken: Readonly<Record<string, (details: Problem['details']) => string>> = {
  line: ({ max }) => `one line of at most ${max} characters, without a space at either end`,
  prose: ({ max }) => `plain words, at most ${max} characters, without an empty line or a space at either end`,
  reason: () => 'why the grade is lower than the sources alone would make it, in a language that is complete',
  repeated: () => 'each value only once',
  oneOf: ({ values }) => `one of: ${values}`,
  string: () => 'text; write a number or true and false between quotation marks',
  number: () => 'a number, without quotation marks',
  int: () => 'a whole number, without quotation marks',
  boolean: () => 'true or false',
  array: () => 'a list',
  object: () => 'a group of fields',
  atLeast: ({ min }) => `a number of at least ${min}`,
  atMost: ({ max }) => `a number of at most ${max}`,
  atLeastItems: ({ min }) => `a list of at least ${min}`,
  atMostItems: ({ max }) => `a list of at most ${max}`,
};

/** What a field takes, by the name of its pattern or by its values. */
export const expectation = (details: Problem['details']): string => {
  const expected = String(details['expected']);
  const pattern = Object.entries(fields.patterns).find(([name]) => name === expected)?.[1];
  return taken[expected]?.(details) ?? pattern ?? expected;
};

/** What is wrong with entries, in English. */
export const entryProblems: EntryProblemWords = {
  ...noticeProblems,
  'unknown-field': ({ field, known }) =>
    `There is no field "${field}" here. Remove it or correct its name.${known ? ` The fields are: ${known}.` : ''}`,
  'missing-field': (details) => `"${details['field']}" is missing or empty. Write ${expectation(details)}.`,
  'wrong-value': (details) => `"${details['field']}" is ${details['value']}. Write ${expectation(details)}.`,
  'misplaced-fact': ({ field, locale }) =>
    `"${field}" is a fact. Facts are kept once, in the file of the same name under ${locale}/. Remove it here.`,
  'facts-missing': ({ expected }) =>
    `This file holds words only, and its facts are nowhere. Add ${expected} with the facts.`,
  'missing-translation-everywhere': ({ missing }) =>
    `No language has all the words of this entry. Complete one of them, or set status to draft. Missing: ${missing}.`,
  'counts-differ': ({ field, count, other, otherCount }) =>
    `"${field}" has ${count}, but "${other}" has ${otherCount}. Each item of one belongs to the item of the other at the same place.`,
  'wrong-place': ({ expected }) =>
    `This may not lie here. What may: ${expected}, with names of small letters a to z, digits and single hyphens. Move, rename or delete it.`,
  'not-a-file': () => 'This is a link or a device, not a file. Put the file itself here.',
  'reserved-name': ({ value }) =>
    `"${value}" is an address that the site keeps for itself. Give the file and its field another name.`,
  'document-among-code': () => 'No document may lie among the code, where nobody checks it. Move it to content/.',
  'name-differs': ({ field, value, expected }) =>
    `"${field}" is "${value}", but the file is called "${expected}". Make them the same.`,
  'duplicate-id': ({ value, other }) =>
    `The id "${value}" belongs to ${other} already, and /r/${value}/ can lead to one entry only. Give this entry one of its own; that of a record is also its file's name.`,
  'duplicate-slug': ({ value, other }) => `${value} is the address of ${other} already. Give this entry another name.`,
  'telling-id': () =>
    'This guide is discreet and lies at its id, so the id must tell nothing: six letters and digits as npm run new gives them, such as w35p89.',
  'open-family-page': () =>
    'A page for finding family has a neutral address and title, so it must be discreet. Set discreet to true, or remove familyPage.',
  'unfit-next-step': () =>
    'The next step is this guide itself, or one for readers who may be watched, while this guide is for anybody. Choose another guide or a page for finding family, or leave "next" empty: then help is next.',
  'missing-reference': ({ value, type, meant }) =>
    `There is no entry "${value}" in ${type}. ${meant ? `Name it by its id: ${meant}.` : 'Correct the id, or add the entry.'}`,
  'unpublished-reference': ({ value, type, status }) =>
    `This is published, but "${value}" in ${type} is not (its status is ${status}). Publish that first, or do not name it here.`,
  'reference-appears-later': ({ value, type, appears }) =>
    `"${value}" in ${type} appears on ${appears} only, and this is shown before. Let this appear on the same day or later, or do not name it here.`,
  'broken-link': ({ url, meant }) =>
    `There is no page ${url}. ${meant ? `It lies at ${meant}, because it is discreet.` : 'Correct the address; it begins with the language and ends with a slash.'}`,
  'wrong-language-link': ({ url, expected }) => `${url} is in another language than this text. Link to ${expected}.`,
  'missing-anchor': ({ value, anchors }) =>
    `The page has no place called "${value}". It has: ${anchors === '' ? 'none' : anchors}.`,
  'missing-picture': ({ src }) => `There is no picture ${src}. Put it into the folder media, or correct the name.`,
  'permalink-lost': ({ value, address }) =>
    `The id "${value}" was given out (${address}), and no published entry has it, so links to it would break. Publish the entry again, or withdraw it: npm run permalinks -- withdraw ${value}. With --instead ID it says what to use.`,
  'permalink-moved': ({ value, was, address }) =>
    `"${value}" lay at ${was} and now lies at ${address}, which is noted nowhere, so old links would break. Note it: npm run permalinks. Or give it its old name back.`,
  'permalink-reused': ({ value, was, type }) =>
    `The id "${value}" was given out for an entry of ${was} and is now one of ${type}: old links would lead to something else. Give this entry another id, and withdraw the old one: npm run permalinks -- withdraw ${value}.`,
  'permalink-taken': ({ value, address, other }) =>
    `"${value}" lies at ${address}, where links to "${other}" lead. Give this entry another slug, then run npm run permalinks.`,
  'permalink-withdrawn': ({ value, on }) =>
    `The id "${value}" was withdrawn on ${on}, and is not used again. Delete this entry or set its status to draft; what is new gets an id of its own: npm run new. Was it taken down in the editor? Then two different roles have to approve under "takenDown" that it is shown again.`,
  'permalink-nowhere': ({ value, other }) =>
    `"${value}" is replaced by "${other}", which was never given out. Correct replacedBy here, or remove it; npm run permalinks adds ids that are published.`,
  'permalink-circle': ({ value, other }) =>
    `"${value}" is replaced by "${other}", which leads back to it. Correct replacedBy here, or remove it.`,
  'permalinks-unreadable': () =>
    'This list of the ids that were given out cannot be read. Bring back the last version of it that could, then run npm run permalinks.',
  'missing-download': ({ src }) => `There is no file ${src}. Put it into the folder media, or correct the name.`,
  'download-on-discreet': () =>
    'A discreet page offers no download: the file stays on the device, and the list of downloads shows its name. Remove <Download> and write what matters into the text.',
  'needs-two-approvals': () =>
    'This case is about one person, so it is published only when an editor and somebody for safeguarding have approved it. Add both, or set status to review.',
  'role-approves-twice': () =>
    'The same role approves twice. Each role counts once, so another person has to approve in another role. Remove one of the two.',
  'shown-again-alone': () =>
    'This entry was taken down. It is shown again only when two different roles have approved that, on that day or later. Put both approvals in, or leave it taken down.',
  'not-told-singly': () =>
    'Somebody whom others named gets no page of their own. Do not publish this; tell it among others, without details.',
  'figure-without-claim': ({ count, field, known }) =>
    `"${count}" in "${field}" is the figure of no claim that this entry names (${known === '' ? 'it names none' : known}). Name the claim under "claims" or in the text, correct the figure, or say it without one.`,
  'known-notices-unreadable': () =>
    'This list of known notices cannot be read. Bring back the last version of it that could; npm run known-notices adds to it.',
  'rumour-tells': ({ value }) =>
    `The wording of this rumour holds "${value}", which could tell of a person or a place. Note only the words that go round everywhere: npm run known-notices -- rumour.`,
  'barred-word': ({ word, reason, instead }) =>
    `"${word}" is not written here: ${wordReasons[String(reason) as keyof typeof wordReasons]}. ${instead === '' ? 'Say it without this word.' : `Write instead: ${instead}.`} Where the sentence speaks of the word itself, put it in quotation marks.`,
  'count-outside-claim': ({ count }) =>
    `"${count}" counts people, cases or money without saying who claims it. Put <Claim id="…" /> in its place, with a claim that has a source, or leave the number out. A number that counts none of these stays with <Plain reason="…">${count}</Plain>.`,
};
