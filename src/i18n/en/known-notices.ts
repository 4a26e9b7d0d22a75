import type { CommandWords } from '../command-words.ts';

/** What the command that notes closed and false notices says in English. */
export const known: CommandWords['known'] = {
  usage:
    'npm run known-notices -- closed notes the case number of a notice that was closed.\nnpm run known-notices -- false notes a number of a notice that the police have denied.\nnpm run known-notices -- rumour notes the wording of a rumour that the police have denied.\nThe number or the wording is typed afterwards, never on the command line.',
  ask: {
    closed: 'Type the case number, then Enter and Ctrl+D:',
    false: 'Type the telephone or case number, then Enter and Ctrl+D:',
    rumour: 'Type the words that are the same everywhere, without any name, place or number, then Enter and Ctrl+D:',
  },
  notANumber: 'A number has at least 5 letters or digits. Nothing was noted.',
  notAPhrase: 'The wording has 8 to 200 characters. Nothing was noted.',
  tells: (telling) =>
    `"${telling}" could tell of a person or a place. Leave out names, places, numbers and capital letters. Nothing was noted.`,
  noted: 'Noted, as a hash: the number itself stands nowhere. Closed ones leave after 90 days.',
  notedRumour: 'Noted. Read it once more in content/known-notices.json: no name of a person may stand in it.',
};
