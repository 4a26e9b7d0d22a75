import { today } from '../clock.ts';
import { isShown } from '../model/content-type.ts';
import { templateOf } from '../permalinks/addresses.ts';
import { broughtUpToDate, withdrawn } from '../permalinks/change.ts';
import type { Present } from '../permalinks/compare.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { addressedOf, withTakeDowns } from '../permalinks/taken-down.ts';
import { idOf, type Entry } from './entries.ts';

/** The entries that readers see on a day, as permanent links lead to them. Drafts, and what appears later, hold no link yet. */
export const presentAmong = (entries: readonly Entry[], day = today()): readonly Present[] =>
  entries.flatMap((entry) => {
    const { type, facts, complete } = entry;
    const id = idOf(entry);
    if (id === undefined || complete.length === 0 || !isShown(facts, day)) return [];
    return [{ id, type, address: templateOf(addressedOf({ type, id, facts })), languages: complete }];
  });

/** A ledger with what was taken down since it was written, by the facts of the entries. */
export const withFactsOf = (entries: readonly Entry[], ledger: Ledger, day = today()): Ledger =>
  withTakeDowns(
    ledger,
    entries.flatMap((entry) => {
      const id = idOf(entry);
      return id === undefined ? [] : [{ type: entry.type, id, facts: entry.facts, languages: entry.complete }];
    }),
    day,
  );

const told = (ledger: Ledger, entries: readonly Entry[], day: string): Ledger =>
  withFactsOf(entries, broughtUpToDate(ledger, presentAmong(entries, day), day), day);

/**
 * The ledger as it follows a change of entries on a day: what is published, has moved, was taken down, let back or deleted.
 * What readers saw before and nobody has written down yet is written down first, so that its address is not lost. Followed
 * twice, a change leads to the same.
 */
export const followed = (ledger: Ledger, before: readonly Entry[], after: readonly Entry[], day = today()): Ledger => {
  const left = new Set(after.map(idOf));
  const unknown = before.filter((entry) => !ledger.has(idOf(entry) ?? ''));
  const known = told(ledger, unknown, day);
  const without = before.map(idOf).reduce((now, id) => {
    const next = id === undefined || left.has(id) ? now : withdrawn(now, id, day);
    return typeof next === 'string' ? now : next;
  }, known);
  return told(without, after, day);
};
