import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMedia } from './entry-place.ts';
import { Refusal } from './refusal.ts';
import type { Texts } from './surroundings.ts';

/** A file as it is now; `null` where it is not. */
export interface Kept {
  readonly path: string;
  readonly raw: string | null;
}

export interface Change {
  readonly path: string;
  /** Absent: the file goes. */
  readonly bytes?: string | Buffer;
}

/** The text of a file; `null` where there is none. */
export const textIn = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

export const changesTo = (texts: Texts): readonly Change[] =>
  [...texts].map(([path, bytes]) => ({ path, ...(bytes !== undefined && { bytes }) }));

/** Throws a `Refusal` where a file is another one than the editor had read. */
export const refuseChanged = async (root: string, path: string, read: string | null): Promise<void> => {
  const now = await textIn(join(root, path));
  if (now !== read)
    throw new Refusal(read === null ? 'already-there' : 'changed-meanwhile', path, isMedia(path) ? {} : { now });
};

/** Each file is there whole, as it was or as it is to be, whenever anybody reads it or the machine stops. */
export const make = async (root: string, changes: readonly Change[]): Promise<void> => {
  const aside = join(root, '.cache', 'saving', randomUUID());
  await mkdir(aside, { recursive: true });
  try {
    for (const [index, { bytes }] of changes.entries())
      if (bytes !== undefined) await writeFile(join(aside, String(index)), bytes, { flush: true });
    for (const [index, { path, bytes }] of changes.entries()) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await (bytes === undefined ? rm(file, { force: true }) : rename(join(aside, String(index)), file));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};
