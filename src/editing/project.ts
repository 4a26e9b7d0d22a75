import type { Place } from '../gate/places.ts';
import { isMedia } from './entry-place.ts';
import { Refusal } from './refusal.ts';

/** A file as it is now, or as an editor has read it; `null` where it is not. */
export interface Kept {
  readonly path: string;
  readonly raw: string | null;
}

/** Files by path from the root, as they are or are to be; `undefined` for one that is gone. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** A file of an entry, by its path from the root, with its text. */
export interface Written extends Place {
  readonly text: string;
}

/** The files that an editor changes: on the disk of this machine, or in a repository on a forge. Paths are from the root. */
export interface Project {
  /** The text of a file; `null` where there is none. */
  readonly textIn: (path: string) => Promise<string | null>;
  /** Every file of every entry. */
  readonly everything: () => Promise<readonly Written[]>;
}

/** Throws a `Refusal` where a file is another one than the editor had read. */
export const refuseChanged = async ({ textIn }: Project, path: string, read: string | null): Promise<void> => {
  const now = await textIn(path);
  if (now !== read)
    throw new Refusal(read === null ? 'already-there' : 'changed-meanwhile', path, isMedia(path) ? {} : { now });
};
