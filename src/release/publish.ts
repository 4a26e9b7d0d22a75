import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { forget, forgetNote, noteHoldings, removeRelease, type Holdings } from './holdings.ts';
import { withLock } from './lock.ts';
import type { Place, Release } from './release.ts';
import { currentRelease, leftoversIn, releaseNumbered, releasesIn, unfinished } from './release.ts';
import type { Survey } from './whole.ts';
import { NotWhole, survey } from './whole.ts';

/** The steps of a publication, in their order. Up to `link` the old site is shown, after it the new one. */
export type Phase = 'build' | 'check' | 'sync' | 'rename' | 'link' | 'tidy';

export interface Publication {
  readonly place: Place;
  /** Files without which the site is not whole. */
  readonly must: readonly string[];
  /** Writes the site into an empty folder, whose name is always the same, so that it cannot make two builds differ. */
  readonly build: (folder: string) => Promise<void>;
  /** Told of each phase as it begins. */
  readonly onPhase?: (phase: Phase) => void;
  /** What the site holds, asked before it is built. Given, older releases that hold what may be shown no more are deleted. */
  readonly holdings?: () => Promise<Holdings>;
  /** How many releases stay, the new one included. */
  readonly keep?: number;
}

export interface Published {
  readonly release: Release;
  readonly files: number;
  readonly bytes: number;
  /** Where something that lay in the link's place, and was no link, has been put. */
  readonly movedAside: string | undefined;
}

/**
 * Builds a site beside the one that is shown, and shows it when all of it is good and on the disk. Whatever happens, killing
 * the process included, the link shows the old site or the new one, whole. Throws what `build` throws, `NotWhole`, or
 * `LockHeld`, and has then changed nothing.
 */
export const publish = (publication: Publication): Promise<Published> =>
  withLock(publication.place.lock, async () => {
    const { place, must, build, onPhase = () => undefined, keep = 5, holdings } = publication;
    for (const name of leftoversIn(place)) remove(join(place.releases, name));
    const fresh = join(place.releases, `next${unfinished}`);
    const release = releaseNumbered(place, (releasesIn(place).at(-1)?.number ?? 0) + 1);
    try {
      mkdirSync(fresh);
      onPhase('build');
      const held = await holdings?.();
      await build(fresh);
      onPhase('check');
      const found = survey(fresh, must);
      if (found.faults.length > 0) throw new NotWhole(found.faults);
      onPhase('sync');
      await writeThrough(fresh, found);
      onPhase('rename');
      if (held) noteHoldings(release, held);
      renameSync(fresh, release.folder);
      syncFolder(place.releases);
      onPhase('link');
      const movedAside = show(place, release);
      onPhase('tidy');
      tidy(place, keep);
      if (held) forget(place, held);
      return { release, files: found.files.length, bytes: found.bytes, movedAside };
    } catch (error) {
      if (currentRelease(place)?.number !== release.number) {
        remove(release.folder);
        forgetNote(release);
      }
      remove(fresh);
      throw error;
    }
  });

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Asks the system to have every file and folder on the disk itself, so that a power cut cannot empty what was renamed. */
const writeThrough = async (folder: string, { files, folders }: Survey): Promise<void> => {
  // Several at once: the disk then writes them down together, at a fifth of the time for thousands of small files.
  const waiting = files.values();
  const syncTheRest = async (): Promise<void> => {
    for (const file of waiting) {
      const handle = await open(join(folder, file), 'r+');
      await handle.sync().finally(() => handle.close());
    }
  };
  await Promise.all(Array.from({ length: 16 }, syncTheRest));
  for (const inside of folders.toReversed()) syncFolder(join(folder, inside));
};

const syncFolder = (folder: string): void => {
  // Windows opens no folder as a file, and writes such changes through by itself.
  if (process.platform !== 'win32') sync(folder, 'r');
};

const sync = (path: string, flags: string): void => {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Makes the link show a release, in one step; gives back where it has put what lay there and was no link. */
export const show = (place: Place, release: Release): string | undefined => {
  const fresh = join(place.releases, `link${unfinished}`);
  const windows = process.platform === 'win32';
  // Windows asks for rights to make a symbolic link, but not for a junction, which knows only whole paths.
  symlinkSync(windows ? release.folder : relative(place.root, release.folder), fresh, 'junction');
  const inTheWay = lstatSync(place.link, { throwIfNoEntry: false });
  const aside =
    inTheWay && !inTheWay.isSymbolicLink() ? join(place.releases, `dist-before-${release.number}`) : undefined;
  if (aside) renameSync(place.link, aside);
  try {
    if (windows) remove(place.link);
    renameSync(fresh, place.link);
  } catch (error) {
    if (aside) renameSync(aside, place.link);
    throw error;
  }
  syncFolder(place.root);
  return aside;
};

/** Removes all but the newest releases. One that cannot be removed now is tried again after the next build. */
const tidy = (place: Place, keep: number): void => {
  for (const release of releasesIn(place).slice(0, -keep)) {
    try {
      removeRelease(release);
    } catch {
      continue;
    }
  }
};
