import { isDown, takenDownIn } from '../model/taken-down.ts';
import type { Release } from './release.ts';

/** An entry as it is saved. */
export interface Saved {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Of its files. */
  readonly digest: string;
}

/** What readers are to see of an entry by what is saved, and what they see. */
export interface Standing {
  readonly wanted: 'not-published' | 'appears-later' | 'taken-down' | 'published';
  /** The day from which it appears, or on which it was taken down. */
  readonly on?: string;
  /** Whether it is online: `this` is what is saved, `another` an earlier state of it, `unknown` where nobody can be asked. */
  readonly online: 'this' | 'another' | 'no' | 'unknown';
}

const wantedOf = (facts: Saved['facts'], today: string): Pick<Standing, 'wanted' | 'on'> => {
  const { status, appears } = facts;
  if (status !== 'published') return { wanted: 'not-published' };
  if (isDown(facts)) return { wanted: 'taken-down', on: takenDownIn(facts)?.on ?? '' };
  return typeof appears === 'string' && appears > today
    ? { wanted: 'appears-later', on: appears }
    : { wanted: 'published' };
};

const onlineOf = ({ id, digest }: Saved, release: Release | undefined): Standing['online'] => {
  if (!release) return 'unknown';
  const entry = release.entries[id];
  if (!entry) return 'no';
  return entry.digest === undefined || entry.digest === digest ? 'this' : 'another';
};

/** How an entry stands on a day, by what is saved and what is online. */
export const standingOf = (saved: Saved, release: Release | undefined, today: string): Standing => ({
  ...wantedOf(saved.facts, today),
  online: onlineOf(saved, release),
});

/** How what is online differs from what is saved; nothing where it does not, or nobody knows. */
export type Difference = 'not-yet' | 'older' | 'still';

/**
 * `not-yet`: published here and not online; `older`: online as it was before; `still`: online, though readers are to see it no
 * more, or not yet.
 */
export const differenceIn = ({ wanted, online }: Standing): Difference | undefined => {
  if (online === 'unknown') return undefined;
  if (wanted !== 'published') return online === 'no' ? undefined : 'still';
  return online === 'no' ? 'not-yet' : online === 'another' ? 'older' : undefined;
};
