import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../clock.ts';
import { entriesAt, idOf, type Entry } from '../gate/entries.ts';
import { fileOf } from '../gate/file-names.ts';
import { presentAmong, withFactsOf } from '../gate/permalinks.ts';
import { placesIn } from '../gate/places.ts';
import { addressesOf, usersOf } from '../gate/users.ts';
import { localeTags } from '../i18n/locales.ts';
import { isDocument, type TypeName } from '../model/index.ts';
import { broughtUpToDate, withdrawn } from '../permalinks/change.ts';
import { ledgerFileIn, ledgerOf, ledgerText, type Ledger } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';

/** What else a change of one entry concerns: who names it, whose id it has, and what the ledger of permanent links says. */

/** Files by path from the root, as they are or are to be; `undefined` for one that is gone. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** An entry as it is on disk, but for the files whose texts are given; nothing where it has no file. */
export const entryIn = async (root: string, type: TypeName, name: string, texts: Texts = new Map()) => {
  const bytes = new Map<string, Uint8Array>();
  for (const locale of localeTags) {
    const path = fileOf(settings.contentFolder, type, locale, name);
    const text = texts.has(path) ? texts.get(path) : await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (text !== undefined) bytes.set(path, new TextEncoder().encode(text));
  }
  const places = localeTags
    .map((locale) => ({ file: fileOf(settings.contentFolder, type, locale, name), type, locale, name }))
    .filter(({ file }) => bytes.has(file));
  return entriesAt(places, (file) => bytes.get(file) ?? new Uint8Array()).entries[0];
};

/** The entries of which some file holds one of these words: thousands of others need not be understood. */
export const entriesMentioning = async (root: string, words: readonly string[]): Promise<readonly Entry[]> => {
  const { places } = await placesIn(join(root, settings.contentFolder));
  const read = await Promise.all(places.map(async (place) => ({ place, bytes: await readFile(place.file) })));
  const found = new Set(
    read
      .filter(({ bytes }) => words.some((word) => bytes.includes(word)))
      .map(({ place: { type, name } }) => `${type}/${name}`),
  );
  const wanted = read.filter(({ place: { type, name } }) => found.has(`${type}/${name}`));
  const bytesOf = new Map(wanted.map(({ place, bytes }) => [place.file, bytes]));
  return entriesAt(
    wanted.map(({ place }) => place),
    (file) => bytesOf.get(file) ?? new Uint8Array(),
  ).entries;
};

/** The entries that name or link to one. */
export const usersIn = async (root: string, target: Entry): Promise<readonly Entry[]> =>
  usersOf(target, await entriesMentioning(root, [idOf(target) ?? [], addressesOf(target)].flat()));

/** Whether an id is another entry's, or was ever given out for another one. */
export const isTaken = async (root: string, { type, name, ...entry }: Entry): Promise<boolean> => {
  const id = idOf({ type, name, ...entry });
  if (id === undefined || !isDocument(type)) return false;
  const known = ledgerOf(join(root, settings.contentFolder)).get(id);
  if (known) return true;
  const others = await entriesMentioning(root, [id]);
  return others.some((other) => idOf(other) === id && (other.type !== type || other.name !== name));
};

const changedLedger = (root: string, change: (ledger: Ledger) => Ledger): Texts => {
  const before = ledgerOf(join(root, settings.contentFolder));
  const after = change(before);
  const text = ledgerText(after);
  const path = ledgerFileIn(settings.contentFolder);
  return new Map(text === ledgerText(before) ? [] : [[path, text]]);
};

/** The ledger, where it has to follow an entry that was published, has moved, was taken down or let back: what `npm run permalinks` would write. */
export const ledgerWith = (root: string, entry: Entry): Texts =>
  changedLedger(root, (ledger) => withFactsOf([entry], broughtUpToDate(ledger, presentAmong([entry]), today())));

/** The ledger, where it has to say that an entry that was published is there no more. */
export const ledgerWithout = (root: string, entry: Entry): Texts =>
  changedLedger(root, (ledger) => {
    const after = withdrawn(ledger, idOf(entry) ?? '', today());
    return typeof after === 'string' ? ledger : after;
  });
