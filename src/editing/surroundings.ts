import { entriesAt, idOf, type Entry } from '../gate/entries.ts';
import { fileOf } from '../gate/file-names.ts';
import { followed } from '../gate/present.ts';
import { addressesOf, usersOf } from '../gate/users.ts';
import { localeTags } from '../i18n/locales.ts';
import { isDocument, type TypeName } from '../model/index.ts';
import { ledgerFileIn, ledgerFrom, ledgerText, type Ledger } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';
import type { Project, Texts, Written } from './project.ts';

/** What else a change of one entry concerns: who names it, whose id it has, and what the ledger of permanent links says. */

const understood = (files: readonly Written[]): readonly Entry[] => {
  const textOf = new Map(files.map(({ file, text }) => [file, text]));
  return entriesAt(files, (file) => new TextEncoder().encode(textOf.get(file))).entries;
};

/** An entry as it is, but for the files whose texts are given; nothing where it has no file. */
export const entryIn = async (project: Project, type: TypeName, name: string, texts: Texts = new Map()) => {
  const files: Written[] = [];
  for (const locale of localeTags) {
    const file = fileOf(settings.contentFolder, type, locale, name);
    const text = texts.has(file) ? texts.get(file) : await project.textIn(file);
    if (typeof text === 'string') files.push({ file, type, locale, name, text });
  }
  return understood(files)[0];
};

/** The entries of which some file holds one of these words: thousands of others need not be understood. */
export const entriesMentioning = async (project: Project, words: readonly string[]): Promise<readonly Entry[]> => {
  const all = await project.everything();
  const found = new Set(
    all.filter(({ text }) => words.some((word) => text.includes(word))).map(({ type, name }) => `${type}/${name}`),
  );
  return understood(all.filter(({ type, name }) => found.has(`${type}/${name}`)));
};

/** The entries that name or link to one. */
export const usersIn = async (project: Project, target: Entry): Promise<readonly Entry[]> =>
  usersOf(target, await entriesMentioning(project, [idOf(target) ?? [], addressesOf(target)].flat()));

const ledgerFile = ledgerFileIn(settings.contentFolder);

const ledgerIn = async ({ textIn }: Project): Promise<Ledger> => {
  const text = await textIn(ledgerFile);
  return text === null ? new Map() : ledgerFrom(text);
};

/** Whether an id is another entry's, or was ever given out for another one. */
export const isTaken = async (project: Project, { type, name, ...entry }: Entry): Promise<boolean> => {
  const id = idOf({ type, name, ...entry });
  if (id === undefined || !isDocument(type)) return false;
  if ((await ledgerIn(project)).has(id)) return true;
  const others = await entriesMentioning(project, [id]);
  return others.some((other) => idOf(other) === id && (other.type !== type || other.name !== name));
};

/** The ledger, where it has to follow an entry from what it was to what it is to be: what `npm run permalinks` would write. */
export const ledgerWith = async (
  project: Project,
  before: Entry | undefined,
  after: Entry | undefined,
): Promise<Texts> => {
  const ledger = await ledgerIn(project);
  const text = ledgerText(followed(ledger, before ? [before] : [], after ? [after] : []));
  return new Map(text === ledgerText(ledger) ? [] : [[ledgerFile, text]]);
};
