import type { Entry } from '../gate/entries.ts';
import { followed } from '../gate/present.ts';
import { issuedText, ledgerFileIn, ledgerFrom, ledgerText, type Ledger } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';
import { entryAt, isMedia } from './entry-place.ts';

/** One file that a commit changes, as `git diff --raw` tells of it. */
export interface ChangedFile {
  readonly path: string;
  /** How Git keeps the file afterwards: `100644` for an ordinary one, `000000` for one that goes. */
  readonly mode: string;
}

/** A file that an editor's commit may not touch, or not like that. */
export interface Overstep {
  readonly path: string;
  readonly why: 'place' | 'mode' | 'ledger';
}

/** The files in the output of `git diff --raw --no-renames -z`. Throws where it is none. */
export const changedFilesIn = (raw: string): readonly ChangedFile[] => {
  const parts = raw.split('\0').filter(Boolean);
  return parts.flatMap((about, index) => {
    if (index % 2 === 1) return [];
    const mode = /^:\d{6} (\d{6}) /.exec(about)?.[1];
    const path = parts[index + 1];
    if (mode === undefined || path === undefined) throw new Error(`This is no output of git diff --raw: ${about}`);
    return [{ path, mode }];
  });
};

/** What a commit does to the ledger of permanent links, and the entries that the editor's change is about. */
export interface LedgerChange {
  /** The ledger's text in the commits that this one comes from; empty where there was none. */
  readonly had: readonly string[];
  readonly has: string;
  /** As readers see them without the editor's change, and as this commit leaves them. */
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  /** The days on which it may have been made: clocks differ. */
  readonly days: readonly string[];
}

const read = (text: string): Ledger => (text === '' ? new Map() : ledgerFrom(text));

/**
 * Whether the ledger says nothing but what it said before, or what follows from the entries that were changed with it: every
 * line by itself, so that two changes can be put together.
 */
export const isRightful = ({ had, has, before, after, days }: LedgerChange): boolean => {
  try {
    const now = ledgerFrom(has);
    if (ledgerText(now) !== has) return false;
    const known = had.map(read);
    const first = known[0] ?? new Map();
    return days.some((day) => {
      const allowed = [...known, followed(first, before, after, day)];
      const ids = new Set([...now.keys(), ...known.flatMap((ledger) => [...ledger.keys()])]);
      return [...ids].every((id) => {
        const line = issuedText(now.get(id));
        return allowed.some((ledger) => issuedText(ledger.get(id)) === line);
      });
    });
  } catch {
    return false;
  }
};

const ledgerFile = ledgerFileIn(settings.contentFolder);

/**
 * What of an editor's change is more than an editor may do: anything but entries and pictures, in the places where the editor
 * itself puts them, and the lines of the ledger that follow from them; and anything but ordinary files, as links and programs.
 */
export const overstepsIn = (files: readonly ChangedFile[], ledgerChange: () => LedgerChange): readonly Overstep[] =>
  files.flatMap(({ path, mode }): Overstep[] => {
    if (path === ledgerFile) return mode === '100644' && isRightful(ledgerChange()) ? [] : [{ path, why: 'ledger' }];
    if (!entryAt(path) && !isMedia(path)) return [{ path, why: 'place' }];
    return mode === '100644' || mode === '000000' ? [] : [{ path, why: 'mode' }];
  });
