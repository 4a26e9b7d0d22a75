import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, standingsOf } from '../../src/search/words/lines.ts';
import { worthOf, type Standing } from '../../src/search/words/weighing.ts';

const steps = 4;
const standing = fc
  .record({ weight: fc.integer({ min: 1, max: 400 }), parts: fc.integer({ min: 1, max: 2 ** 30 - 1 }) })
  .map(({ weight, parts }): Standing => ({ weight: weight / steps, parts }));
const onPages = fc
  .uniqueArray(fc.tuple(fc.nat(20_000), standing), { selector: ([page]) => page, minLength: 1, maxLength: 60 })
  .map((pages) => new Map(pages.sort(([a], [b]) => a - b)));

/** A line without its term. */
const lineWith = (on: ReadonlyMap<number, Standing>, most?: number) => {
  const line = lineOf('term', on, steps, most);
  expect(line.startsWith('term ')).toBe(true);
  return line.slice('term '.length);
};

test('a line of the index tells how a term stands on each page that has it', () => {
  fc.assert(
    fc.property(onPages, (on) => {
      expect([...standingsOf(lineWith(on), steps)]).toEqual([...on]);
    }),
  );
});

test('of a term that many pages have it tells which they are, and more of those on which it is worth most', () => {
  fc.assert(
    fc.property(onPages, fc.integer({ min: 0, max: 30 }), (on, most) => {
      const told = standingsOf(lineWith(on, most), steps);
      expect([...told.keys()].sort((a, b) => a - b)).toEqual([...on.keys()]);
      const whole = [...on].filter(([page, one]) => JSON.stringify(told.get(page)) === JSON.stringify(one));
      expect(whole.length).toBeGreaterThanOrEqual(Math.min(most, on.size));
      const worths = [...on.values()].map(worthOf).sort((a, b) => b - a);
      const least = worths[Math.min(most, on.size) - 1];
      for (const [page, one] of on)
        if (least !== undefined && worthOf(one) > least) expect(told.get(page)).toEqual(one);
      // Where it is not told, nobody may take it for a title.
      for (const [page, { parts }] of told) if (parts !== on.get(page)?.parts) expect(parts & 1).toBe(0);
    }),
  );
});

test('a word that all pages have costs little more than one that a few hundred have', () => {
  const on = (pages: number) =>
    new Map(Array.from({ length: pages }, (_, page) => [page, { weight: 1 + (page % 7), parts: 4 }] as const));
  expect(lineWith(on(5000)).length).toBeLessThan(lineWith(on(256)).length + 5000);
});
