import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { currentRelease, releasesIn, unfinished, type Place, type Release } from './release.ts';

/** What a site tells of, as far as it may have to be forgotten: ids alone. */
export interface Holdings {
  /** Everything that is published. */
  readonly entries: readonly string[];
  /** Entries that describe a person, on the day of the build. */
  readonly people: readonly string[];
  /** What was withdrawn by then. */
  readonly withdrawn: readonly string[];
}

/** Beside the release, not in it: nobody is served it. */
const fileOf = ({ folder }: Release): string => `${folder}.holds.json`;

/** Notes what a release holds, before it is one: no release is without. */
export const noteHoldings = (release: Release, holdings: Holdings): void =>
  writeFileSync(fileOf(release), JSON.stringify(holdings));

const holdingsOf = (release: Release): Holdings | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(release), 'utf8')) as Holdings;
  } catch {
    return undefined;
  }
};

/**
 * Whether a release holds what may be shown no more: an entry that was withdrawn since, or a person whom the site may not
 * describe now. What a release holds that nobody noted is not known, and counts as yes.
 */
export const mustBeForgotten = (release: Release, now: Holdings): boolean => {
  const held = holdingsOf(release);
  if (!held) return true;
  const gone = new Set(now.withdrawn);
  const may = new Set(now.people);
  return held.entries.some((id) => gone.has(id)) || held.people.some((id) => !may.has(id));
};

/** Deletes a release with what was noted of it. */
export const removeRelease = (release: Release): void => {
  // Renamed first: a deletion that breaks off must not leave half a release that looks like a whole one.
  const { folder } = release;
  renameSync(folder, folder + unfinished);
  rmSync(folder + unfinished, { recursive: true, force: true });
  rmSync(fileOf(release), { force: true });
};

/** Deletes what was noted of a release that did not come about. */
export const forgetNote = (release: Release): void => rmSync(fileOf(release), { force: true });

/** Deletes every release, but the one that is shown, that holds what may be shown no more. Gives back their numbers. */
export const forget = (place: Place, now: Holdings): readonly number[] => {
  const shown = currentRelease(place)?.number;
  const old = releasesIn(place).filter((release) => release.number !== shown && mustBeForgotten(release, now));
  for (const release of old) removeRelease(release);
  return old.map(({ number }) => number);
};
