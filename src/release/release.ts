import { readdirSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project that this file belongs to. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folders and files through which one site is published. */
export interface Place {
  readonly root: string;
  /** Holds each release in a folder named by its number, and while a build runs, what is not finished. */
  readonly releases: string;
  /** A link to the release that is shown. It is the only thing that hosts, people and tests look at. */
  readonly link: string;
  /** Says which process builds at this moment. */
  readonly lock: string;
}

/** A finished release: its number, and the folder with its files. */
export interface Release {
  readonly number: number;
  readonly folder: string;
}

/** Ends every name in `releases/` that nobody may serve, and that the next build removes. */
export const unfinished = '.partial';

/** Where the site under `root` is published. */
export const placeIn = (root: string): Place => {
  const releases = resolve(root, 'releases');
  return { root: resolve(root), releases, link: resolve(root, 'dist'), lock: join(releases, 'lock') };
};

/** The release with this number, whether or not it is there. */
export const releaseNumbered = (place: Place, number: number): Release => ({
  number,
  folder: join(place.releases, String(number)),
});

/** Every finished release, oldest first; none where nothing was ever published. */
export const releasesIn = (place: Place): Release[] =>
  namesIn(place.releases)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map((name) => releaseNumbered(place, Number(name)))
    .sort((a, b) => a.number - b.number);

/** Names of what a broken-off build or deletion has left behind. */
export const leftoversIn = (place: Place): string[] =>
  namesIn(place.releases).filter((name) => name.endsWith(unfinished));

/** The release that the link shows, or none where there is no link to a release of this place. */
export const currentRelease = (place: Place): Release | undefined => {
  let target: string;
  try {
    target = resolve(place.root, readlinkSync(place.link));
  } catch {
    return undefined;
  }
  return releasesIn(place).find(({ folder }) => folder === target);
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
