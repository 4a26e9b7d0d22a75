import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { arranged, ask } from '../../src/search/asking/ask.ts';
import { openIndex } from '../../src/search/asking/files.ts';
import { phrasesOf } from '../../src/search/asking/question.ts';
import { indexFilesOf } from '../../src/search/making/make.ts';
import { questions } from '../bench/search/scale/questions.ts';
import { builtCorpus, manyPages } from '../bench/search/scale/pages.ts';
import { root } from '../built-site.ts';

/** As the server of the house packs. */
const packedSize = (content: string) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** The script of the search. */
const scriptOf = (locale: string): string => {
  const page = readFileSync(join(root, locale, 'search/index.html'), 'utf8');
  return readFileSync(join(root, /data-script="?([^"\s>]+)/.exec(page)?.[1] ?? ''), 'utf8');
};

/** More would take too long in every run: `npm run bench:search:scale` has thousands. */
const counts = { en: 500, 'zh-Hans': 250 } as const;

describe.each(localeTags)('over hundreds of pages in %s', (locale) => {
  test('five results take few requests and kilobytes, and what is not asked for is not loaded', async () => {
    const corpus = await builtCorpus(locale);
    const pages = manyPages(corpus, locale, counts[locale]);
    const files = indexFilesOf(pages, locale, corpus.told);
    const passedOver = wordsIn(locale).interface.search.passedOver.split(' ');
    const script = packedSize(scriptOf(locale));
    const all = [];
    for (const question of questions[locale]) {
      const sizes = [script];
      const paths: string[] = [];
      const index = await openIndex((path) => {
        const content = files.get(path);
        if (content === undefined) return Promise.reject(new Error(path));
        paths.push(path);
        sizes.push(packedSize(content));
        return Promise.resolve(content);
      });
      const { matches } = await ask(question, { index, passedOver, phrases: phrasesOf(index.manifest.synonyms) });
      const { first, others } = arranged(matches, index.kindOf);
      await Promise.all([...first, ...others].slice(0, 5).map(({ page }) => index.page(page)));
      expect(paths.filter((path) => path.includes('facets'))).toEqual([]);
      all.push({ question, requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) });
    }
    const requests = all.map((one) => one.requests).sort((a, b) => a - b);
    expect(requests[requests.length >> 1], JSON.stringify(all)).toBeLessThanOrEqual(11);
    expect(Math.max(...all.map(({ bytes }) => bytes)), JSON.stringify(all)).toBeLessThanOrEqual(100_000);
  }, 60_000);
});
