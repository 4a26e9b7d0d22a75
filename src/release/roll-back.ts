import { forget, mustBeForgotten, type Holdings } from './holdings.ts';
import { withLock } from './lock.ts';
import { show } from './publish.ts';
import { currentRelease, releasesIn, type Place, type Release } from './release.ts';

/** A release that cannot be shown again; the message says why. */
export class NotShownAgain extends Error {
  override name = 'NotShownAgain';
}

/**
 * Shows an older release again: the one with that number, or the last before the one that is shown. First every release that
 * holds what was withdrawn, or a person who may be described no more, is deleted, so none of them can be shown. Throws
 * `NotShownAgain`, or `LockHeld` while a build is at work.
 */
export const rollBack = (place: Place, now: Holdings, number?: number): Promise<Release> =>
  withLock(place.lock, () => {
    const shown = currentRelease(place);
    const forgotten = forget(place, now);
    const older = releasesIn(place).filter((release) => release.number !== shown?.number);
    const wanted =
      number === undefined
        ? older.findLast((release) => release.number < (shown?.number ?? Infinity))
        : older.find((release) => release.number === number);
    if (!wanted || mustBeForgotten(wanted, now)) {
      const was = number !== undefined && forgotten.includes(number);
      const why = was ? 'held what may be shown no more, and was deleted' : 'is not there, or is shown already';
      return Promise.reject(new NotShownAgain(`Release ${number ?? 'before this one'} ${why}.`));
    }
    show(place, wanted);
    return Promise.resolve(wanted);
  });
