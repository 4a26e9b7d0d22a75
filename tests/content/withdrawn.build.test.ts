import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateIn } from '../../src/i18n/format.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import type { Permalinks } from '../../src/permalinks/published.ts';
import { addressesFound } from '../indexed.ts';
import { buildFrom } from './built-from.ts';
import { edited, newFolderOf, paths, soundContent } from './sound-content.ts';

const guide = { type: 'guidance', languages: ['en', 'zh-Hans'], status: 'published', since: '2026-11-01' };
const ledger = {
  w35p89: {
    ...guide,
    address: '/{locale}/guidance/first-hours/',
    changed: '2026-11-20',
    was: ['/{locale}/guidance/first-minutes/'],
  },
  bbbbbb: {
    type: 'news',
    address: '/{locale}/news/a-telling-address/',
    status: 'withdrawn',
    since: '2026-11-01',
    changed: '2026-11-21',
    replacedBy: 'w35p89',
  },
  cccccc: {
    type: 'cases',
    address: '/{locale}/cases/another-telling-one/',
    status: 'withdrawn',
    since: '2026-11-01',
    changed: '2026-11-22',
  },
};

let content = '';
let out = '';
const file = (path: string) => readFile(join(out, path), 'utf8');

beforeAll(async () => {
  const picture = edited(paths.news, ['![A police station](/media/station.png)', 'Nothing else is known.']);
  content = await newFolderOf({
    ...soundContent,
    ...picture,
    'media/station.png': undefined,
    'permalinks.json': JSON.stringify(ledger),
  });
  out = await newFolderOf({});
  await buildFrom(content, out);
}, 300_000);
afterAll(() => Promise.all([content, out].map((folder) => rm(folder, { recursive: true, force: true }))));

describe.each(localeTags)('in %s', (locale) => {
  const { permanent } = wordsIn(locale).interface;

  test('what was withdrawn says so where it lay and at its permanent link, with what to use instead', async () => {
    for (const address of [`${locale}/news/a-telling-address`, `r/bbbbbb/${locale}`]) {
      const html = await file(`${address}/index.html`);
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<wbr[^>]*>/g, '') ?? '';
      expect(main).toContain(permanent.withdrawn(dateIn(locale, '2026-11-21')));
      expect(main).toContain(`href="/${locale}/guidance/first-hours/"`);
      expect(main).not.toContain('telling');
      expect(html).toContain('name="robots" content="noindex"');
      expect(addressesFound(locale, out)).not.toContain(`/${address}/`);
    }
  });

  test('what nothing replaces says only when it was withdrawn', async () => {
    const html = (await file(`${locale}/cases/another-telling-one/index.html`)).replace(/<wbr[^>]*>/g, '');
    expect(html).toContain(permanent.withdrawn(dateIn(locale, '2026-11-22')));
    expect(html).not.toContain(permanent.instead);
  });

  test('a former address forwards', async () => {
    const html = await file(`${locale}/guidance/first-minutes/index.html`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0;url=/${locale}/guidance/first-hours/">`);
  });
});

test('the permanent link in all languages leads to what is left in each', async () => {
  const html = await file('r/bbbbbb/index.html');
  for (const locale of localeTags) expect(html).toContain(`href="/r/bbbbbb/${locale}/"`);
  expect(html).not.toContain('http-equiv="refresh"');
});

test('of what was withdrawn, lists and redirects tell no address, type or title', async () => {
  const texts = await Promise.all(['permalinks.json', '_redirects', 'redirects.nginx.txt'].map(file));
  expect(texts.join('')).not.toContain('telling');
  const { ids } = JSON.parse(texts[0] ?? '') as Permalinks;
  expect(ids['bbbbbb']).toEqual({
    status: 'withdrawn',
    permanent: '/r/bbbbbb/',
    since: '2026-11-01',
    changed: '2026-11-21',
    replacedBy: 'w35p89',
  });
  expect(texts[1]).toBe(
    localeTags.map((locale) => `/${locale}/guidance/first-minutes/ /${locale}/guidance/first-hours/ 302\n`).join(''),
  );
});

test('an id that is new is published without having been written down', async () => {
  const { ids } = JSON.parse(await file('permalinks.json')) as Permalinks;
  expect(ids['kq8z2v']).toMatchObject({ status: 'published', type: 'news' });
  expect(existsSync(join(out, 'r/kq8z2v/index.html'))).toBe(true);
});
