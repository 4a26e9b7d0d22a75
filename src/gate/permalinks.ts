import { existsSync, readFileSync } from 'node:fs';
import { today } from '../clock.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import { isShown } from '../model/content-type.ts';
import { templateOf } from '../permalinks/addresses.ts';
import { faultsIn, type Fault, type Present } from '../permalinks/compare.ts';
import { ledgerFileIn, ledgerFrom, type Ledger } from '../permalinks/ledger.ts';
import { addressedOf, withTakeDowns } from '../permalinks/taken-down.ts';
import { idOf, type Entry } from './entries.ts';
import { problemAt } from './fields.ts';

/** Whether readers see an entry on the day of the build. Drafts, and what appears later, hold no link yet. */
const isPresent = ({ facts, complete }: Entry) => complete.length > 0 && isShown(facts, today());

/** The entries that readers see on the day of the build, as permanent links lead to them. */
export const presentAmong = (entries: readonly Entry[]): readonly Present[] =>
  entries.filter(isPresent).flatMap((entry) => {
    const { type, facts, complete } = entry;
    const id = idOf(entry);
    if (id === undefined) return [];
    return [{ id, type, address: templateOf(addressedOf({ type, id, facts })), languages: complete }];
  });

/** A ledger with what was taken down since it was written, by the facts of the entries. */
export const withFactsOf = (entries: readonly Entry[], ledger: Ledger): Ledger =>
  withTakeDowns(
    ledger,
    entries.flatMap((entry) => {
      const id = idOf(entry);
      return id === undefined ? [] : [{ type: entry.type, id, facts: entry.facts, languages: entry.complete }];
    }),
    today(),
  );

/** Whether a problem is one of permanent links. */
export const isOfPermalinks = ({ code }: Problem): boolean => code.startsWith('permalink');

/** Where each fault is mended: in the entry, where there is one, or else in the line of the ledger. */
const placing = (file: string, ledgerText: string, entries: readonly Entry[]) => {
  const lines = ledgerText.split('\n');
  const files = new Map(entries.map((entry) => [idOf(entry), entry.files.get(defaultLocale)]));
  const inEntry: readonly Fault['code'][] = [
    'permalink-moved',
    'permalink-reused',
    'permalink-taken',
    'permalink-withdrawn',
  ];
  return ({ id, code, details }: Fault): Problem => {
    const entryFile = files.get(id);
    if (entryFile && inEntry.includes(code)) return problemAt(entryFile, ['id'], code, { value: id, ...details });
    const line = lines.findIndex((one) => one.startsWith(`  "${id}":`)) + 1;
    return { file, line: Math.max(1, line), column: 1, code, details: { value: id, ...details } };
  };
};

/** Types of which an entry could not be read, so that nobody can say that an id of them is lost. */
const unreadTypes = (entries: readonly Entry[]) =>
  new Set(entries.filter((entry) => entry.status === undefined || !idOf(entry)).map(({ type }) => type));

/**
 * What is wrong with the entries of a content folder when held against the ids that it has given out. A new id is no
 * problem: it is published with the rest, and written down by `npm run permalinks`.
 */
export const problemsInPermalinks = (entries: readonly Entry[], folder: string): readonly Problem[] => {
  const file = ledgerFileIn(folder);
  if (!existsSync(file)) return [];
  const written = readFileSync(file, 'utf8');
  let ledger: Ledger;
  try {
    ledger = ledgerFrom(written);
  } catch {
    return [{ file, line: 1, column: 1, code: 'permalinks-unreadable', details: {} }];
  }
  const unread = unreadTypes(entries);
  return faultsIn(withFactsOf(entries, ledger), presentAmong(entries))
    .filter(({ id, code }) => {
      const type = ledger.get(id)?.type;
      return code !== 'permalink-lost' || type === undefined || !unread.has(type);
    })
    .map(placing(file, written, entries));
};
