import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placesIn } from '../gate/places.ts';
import { settings } from '../settings.ts';
import type { Project, Texts } from './project.ts';

export interface Change {
  readonly path: string;
  /** Absent: the file goes. */
  readonly bytes?: string | Buffer;
}

const textIn = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** The project in a folder of this machine. */
export const projectIn = (root: string): Project => ({
  textIn: (path) => textIn(join(root, path)),
  everything: async () => {
    const { places } = await placesIn(join(root, settings.contentFolder));
    return await Promise.all(
      places.map(async (place) => ({
        ...place,
        file: place.file.slice(root.length + 1),
        text: await readFile(place.file, 'utf8'),
      })),
    );
  },
});

export const changesTo = (texts: Texts): readonly Change[] =>
  [...texts].map(([path, bytes]) => ({ path, ...(bytes !== undefined && { bytes }) }));

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
