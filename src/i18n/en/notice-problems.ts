import type { EntryProblemWords } from '../problem-words.ts';

/** What is wrong with notices and with what describes a person, in English. */
export const noticeProblems: Pick<
  EntryProblemWords,
  | 'notices-off'
  | 'decision-missing'
  | 'decision-unreadable'
  | 'person-without-consent'
  | 'notice-not-police'
  | 'notice-without-agreement'
  | 'notice-not-a-child'
  | 'notice-of-somebody-who-left'
  | 'notice-picture-name'
  | 'notice-too-long'
  | 'notice-renewed-by-other'
> = {
  'notices-off': () =>
    'Notices are switched off, so no notice may lie here, not even a draft. Remove this file. What it takes to switch them on: docs/decisions/0012-notices.md.',
  'decision-missing': () =>
    'src/settings.ts switches notices on, but there is no written decision. Write this file (docs/decisions/0012-notices.md), or switch the setting off.',
  'decision-unreadable': () =>
    'This decision is not whole. It needs decidedOn, decidedBy (with editor and safeguarding), agreements (ids of agencies) and watched, as docs/decisions/0012-notices.md shows.',
  'person-without-consent': ({ field }) =>
    `This describes a person, and "${field}" is empty. Write the day of the agency’s consent and the last day on which the person may be described, or remove what describes the person.`,
  'notice-not-police': () =>
    'Only police issue a notice that is shown here. Name the agency of the police, or remove this notice.',
  'notice-without-agreement': ({ value }) =>
    `"${value}" has not agreed in writing to have its notices shown here. Add it to the agreements in the decision when it has, or remove this notice.`,
  'notice-not-a-child': () =>
    'Only somebody who was under 18 on the day of issue has a notice here: an adult may choose not to be found. Remove this notice.',
  'notice-of-somebody-who-left': ({ field }) =>
    `"${field}" must be no. No notice is shown in a dispute over custody, nor of anybody who has left violence, nor where that is not known: it would help whoever is feared. Ask the agency, or remove this notice.`,
  'notice-picture-name': ({ expected }) =>
    `The picture of a notice is called after its id, so that its name tells nothing: ${expected}. Rename the file.`,
  'notice-too-long': ({ max }) =>
    `A notice is valid for at most ${max} days; then the agency renews it, before it is over and not in advance, or it ends. Correct the day, or add the renewal.`,
  'notice-renewed-by-other': () =>
    'Only the agency that issued a notice renews it. Ask that agency, or let the notice expire.',
};
