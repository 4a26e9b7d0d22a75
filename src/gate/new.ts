import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { localeTags, wordsIn } from '../i18n/locales.ts';
import { isDocument, isTypeName, typeNames, type TypeName } from '../model/index.ts';
import { identifierPattern } from '../model/kinds.ts';
import { settings } from '../settings.ts';
import { idsTaken, startEntry } from './draft.ts';

import { editorsLocale } from './language.ts';
import { fileOf, isReserved } from './file-names.ts';

// `npm run new -- TYPE NAME`: starts an entry in every language. On a terminal it asks for what is missing or wrong.

const folder = settings.contentFolder;
const words = wordsIn(editorsLocale());
const { start, hints } = words.commands;
const listOfTypes = typeNames.map((type) => `  ${type} (${words.fields.types[type].singular})`).join('\n');

/** Ends the command with what is wanted, for whoever gave it something else. */
const stop = (fault: string | undefined): never => {
  if (fault) console.error(fault);
  console.error(start.usage(listOfTypes));
  process.exit(1);
};

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

/** The first answer in which nothing is wrong: as it was given on the command line, or else on the terminal. */
const answer = async (given: string | undefined, question: string, faultOf: (text: string) => string | undefined) => {
  for (let text = given; ;) {
    const fault = text === undefined ? undefined : faultOf(text);
    if (text !== undefined && !fault) return text;
    if (!terminal) return stop(fault);
    if (fault) console.error(fault);
    // Rejected where the question is left with Ctrl+C or Ctrl+D.
    text = (await terminal.question(question).catch(() => process.exit(1))).trim();
  }
};

const ids = await idsTaken(folder);

const faultOfName = (type: TypeName, name: string): string | undefined => {
  if (!new RegExp(identifierPattern, 'u').test(name)) return start.wrongName(name);
  if (isReserved(name)) return start.reservedName(name);
  const taken = localeTags.map((locale) => fileOf(folder, type, locale, name)).find((file) => existsSync(file));
  if (taken) return start.exists(taken);
  return !isDocument(type) && ids.has(name) ? start.takenId(name) : undefined;
};

const [givenType, givenName] = process.argv.slice(2);
const type = (await answer(givenType, start.askType(listOfTypes), (text) =>
  isTypeName(text) ? undefined : start.unknownType(text),
)) as TypeName;
const name = await answer(givenName, start.askName, (text) => faultOfName(type, text));
terminal?.close();

console.log(start.made);
for (const file of await startEntry(folder, type, name, hints)) console.log(`  ${file}`);
console.log(start.next);
