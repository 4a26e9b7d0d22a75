import type { CommandWords } from '../command-words.ts';
import { known } from './known-notices.ts';
import { contactsDue } from './contacts-due.ts';

/** What commands say in English. */
export const commands: CommandWords = {
  check: {
    noProblems: (files) => `${files} ${files === 1 ? 'file' : 'files'}, no problems.`,
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}.`,
    noSuchFile: (file) => `${file}: there is no such file in the content.`,
    nothingBuilt: (problems) =>
      `${problems} ${problems === 1 ? 'problem' : 'problems'} in content; nothing was built. npm run check:content shows them again.`,
  },
  contacts: contactsDue,
  due: {
    review: (file, on) => `${file}: to be read through again since ${on}.`,
    followUp: (file, on) => `${file}: ask the authority again, since ${on}. Never the person or the family.`,
    appears: (file, on) => `${file}: appears on ${on}.`,
    takenDown: (file, on) => `${file}: taken down on ${on}.`,
    waits: (file, status) => `${file}: waits (${status}).`,
    sum: (day, reviews, followUps, waiting) =>
      `${day}: ${reviews} to be read through, ${followUps} to ask about, ${waiting} not published yet.`,
  },
  restored: {
    nothingToCompare: (commit) =>
      `There is no commit ${commit} to compare with; nothing was looked at.`.replace('  ', ' '),
    sum: (down, alone) => `${down} taken down before; ${alone} shown again without two approvals.`,
  },
  start: {
    usage: (types) => `Say what to start, and its name: npm run new -- guidance first-hours\nWhat there is:\n${types}`,
    askType: (types) => `What do you want to start?\n${types}\n> `,
    askName: 'Its name in the address, such as first-hours: ',
    unknownType: (type) => `There is no kind of entry called "${type}".`,
    wrongName: (name) => `"${name}" cannot be a name: take 3 to 60 small letters a to z, digits and single hyphens.`,
    reservedName: (name) => `"${name}" is an address that the site keeps for itself. Choose another name.`,
    exists: (file) => `${file} is there already. Nothing was changed.`,
    takenId: (id) => `The id "${id}" has been given out already, and an id is never used again. Choose another name.`,
    made: 'Started, as a draft that no reader sees:',
    next: 'Next: write in these files, then run npm run check:content. Readers see the entry once its status is "published".',
  },
  permalinks: {
    usage:
      'npm run permalinks writes down the ids and addresses that are published.\nnpm run permalinks -- withdraw ID --instead ID withdraws an id; --instead may be left out.',
    written: (added, moved, all) => `${added} new, ${moved} moved; ${all} ids are written down.`,
    withdrawn: (id) =>
      `${id} is withdrawn: its links will say so, and nothing else. Now delete its entry or set its status to draft.`,
    sound: (all, added) => `${all} ids were given out, and each still leads where it should. ${added} new.`,
    missing: (file) => `${file} is missing. Bring it back; where no id was ever published, run npm run permalinks.`,
    refusals: {
      unknown: (id) => `The id "${id}" was never given out.`,
      'withdrawn-already': (id) => `The id "${id}" is withdrawn already.`,
      'replacement-unknown': (id, instead) =>
        `"${instead}" cannot stand in for "${id}": it must be another id that is published and written down.`,
    },
  },
  known,
  hints: {
    oneOf: (values) => `one of: ${values}`,
    someOf: (values) => `a list, of: ${values}`,
    yesOrNo: 'true or false',
    number: (min, max) =>
      min === undefined && max === undefined
        ? 'a number'
        : max === undefined
          ? `a number, ${min} or more`
          : `a number from ${min ?? 0} to ${max}`,
    date: 'a day, such as 2026-11-24',
    partialDate: 'a year, month or day: 2026, 2026-11, 2026-11-24',
    idOf: (type) => `the id of an entry in ${type}`,
    idsOf: (type) => `a list of ids of entries in ${type}`,
    list: 'a list',
    listOf: (fields) => `a list; each item has: ${fields}`,
    optional: 'may stay empty',
    between: '; ',
  },
};
