import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { weights } from '../bench/weights.ts';
import { root } from '../built-site.ts';

const seeHow = 'npm run bench:page-weight shows where the bytes are';

describe('what a page costs, in bytes after brotli 11', () => {
  const all = weights();

  test('page and style sheet are at most 14 600', () => {
    const tooHeavy = all.filter(({ page, styles }) => page + styles > 14_600);
    expect(tooHeavy, seeHow).toEqual([]);
  });

  // Guides, questions and campaigns are longer: they carry steps, cards of contacts and cards of claims.
  test.each(['news/…', 'cases/…'])('an ordinary article is at most 8 192, which is 8 KiB: the middle one of %s', (of) => {
    const sizes = all.filter(({ kind }) => kind === of).map(({ page, styles }) => page + styles);
    expect(sizes.sort((a, b) => a - b)[sizes.length >> 1], seeHow).toBeLessThanOrEqual(8_192);
  });

  test('the script that all pages share is at most 2 200; only search, the checker and the list of saved pages have another, of at most 6 500', () => {
    const withOwn = localeTags.flatMap((locale) =>
      (['search', 'checker', 'saved'] as const).map((name) => addressOf(name, locale)),
    );
    const others = all.filter(({ address }) => !withOwn.includes(address));
    expect(others.filter(({ scripts }) => scripts > 2_200)).toEqual([]);
    expect(others.filter(({ requests }) => requests > 4)).toEqual([]);
    expect(all.filter(({ scripts }) => scripts > 6_500)).toEqual([]);
  });
});

test('no style sheet is there that no page links', () => {
  const sheets = readdirSync(join(root, '_astro')).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(1);
});
