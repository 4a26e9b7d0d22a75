import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/release/holdings.ts';
import { publish } from '../../src/release/publish.ts';
import { releasesIn, type Place } from '../../src/release/release.ts';
import { rollBack } from '../../src/release/roll-back.ts';
import { newPlace } from './new-place.ts';
import { must, shown, siteOf } from './small-site.ts';

const numbers = (place: Place) => releasesIn(place).map(({ number }) => number);
const holds = (entries: string[], people: string[] = [], withdrawn: string[] = []): Holdings => ({
  entries,
  people,
  withdrawn,
});
const published = (place: Place, words: string, holdings: Holdings) =>
  publish({ place, must, build: siteOf(words), holdings: () => Promise.resolve(holdings) });

describe('releases that hold what may be shown no more', () => {
  test('are deleted when it was withdrawn; the others stay', async () => {
    const place = newPlace();
    await published(place, 'without', holds(['a']));
    await published(place, 'with', holds(['a', 'b']));
    await published(place, 'withdrawn', holds(['a'], [], ['b']));
    expect(numbers(place)).toEqual([1, 3]);
    expect(readdirSync(place.releases).sort()).toEqual(['1', '1.holds.json', '3', '3.holds.json']);
  });

  test('are deleted when a person expired or was closed, and stay while another may be described', async () => {
    const place = newPlace();
    await published(place, 'one', holds(['n', 'm'], ['n']));
    await published(place, 'two', holds(['n', 'm'], ['n', 'm']));
    await published(place, 'three', holds(['n', 'm'], ['n', 'm']));
    expect(numbers(place)).toEqual([1, 2, 3]);
    await published(place, 'four', holds(['n', 'm'], ['n']));
    expect(numbers(place)).toEqual([1, 4]);
    await published(place, 'five', holds(['n', 'm']));
    expect(numbers(place)).toEqual([5]);
  });

  test('are those too of which nobody noted what they hold', async () => {
    const place = newPlace();
    await publish({ place, must, build: siteOf('unnoted') });
    await published(place, 'noted', holds([]));
    expect(numbers(place)).toEqual([2]);
  });

  test('leave no note behind when they are only too many, nor when a build fails', async () => {
    const place = newPlace();
    for (const words of ['1', '2', '3', '4', '5', '6']) await published(place, words, holds(['a']));
    await expect(
      publish({ place, must, build: () => Promise.resolve(), holdings: () => Promise.resolve(holds([])) }),
    ).rejects.toThrow();
    expect(readdirSync(place.releases).filter((name) => name.endsWith('.json'))).toEqual(
      [2, 3, 4, 5, 6].map((n) => `${n}.holds.json`),
    );
  });
});

describe('a rollback', () => {
  test('shows the release before, or the one that is asked for', async () => {
    const place = newPlace();
    for (const words of ['one', 'two', 'three']) await published(place, words, holds(['a']));
    await rollBack(place, holds(['a']));
    expect(shown(place)).toBe('two');
    await rollBack(place, holds(['a']), 3);
    expect(shown(place)).toBe('three');
    await expect(rollBack(place, holds(['a']), 9)).rejects.toThrow('Release 9 is not there');
    expect(shown(place)).toBe('three');
  });

  test('refuses what holds somebody who has expired since, even where no build has deleted it, and deletes it', async () => {
    const place = newPlace();
    await published(place, 'with', holds(['n'], ['n']));
    await published(place, 'with, too', holds(['n'], ['n']));
    await expect(rollBack(place, holds(['n']), 1)).rejects.toThrow('may be shown no more');
    expect(existsSync(join(place.releases, '1'))).toBe(false);
    expect(shown(place)).toBe('with, too');
  });

  test('refuses a release whose note is gone', async () => {
    const place = newPlace();
    await published(place, 'one', holds([]));
    await published(place, 'two', holds([]));
    rmSync(join(place.releases, '1.holds.json'));
    await expect(rollBack(place, holds([]))).rejects.toThrow();
    expect(shown(place)).toBe('two');
  });
});
