import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dateIn } from '../../src/i18n/format.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { digestOf } from '../../src/online/digest.ts';
import { releaseFrom } from '../../src/online/release.ts';
import type { Permalinks } from '../../src/permalinks/published.ts';
import { addressesFound } from '../indexed.ts';
import { buildFrom } from './built-from.ts';
import { down, later, letBack, notYet, secret, takenAway } from './not-shown.ts';
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
  // Taken down in the editor: the first is written down already, and was let back since; the second is not.
  f2f2f2: {
    type: 'news',
    address: '/{locale}/news/back-again/',
    status: 'withdrawn',
    since: '2026-11-01',
    changed: '2026-11-10',
  },
  c2c2c2: { ...guide, address: `/{locale}/guidance/${down}/`, languages: ['en'] },
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
    ...notYet,
    ...takenAway,
    ...letBack,
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

describe('what nobody may read', () => {
  /** Every file of the site. */
  const texts = async (): Promise<readonly (readonly [path: string, text: string])[]> => {
    const names = await readdir(out, { recursive: true, withFileTypes: true });
    return Promise.all(
      names
        .filter((one) => one.isFile())
        .map(async ({ parentPath, name }) => {
          const path = join(parentPath, name);
          const bytes = await readFile(path);
          return [relative(out, path), bytes.toString()] as const;
        }),
    );
  };

  test('is in no file of the site: no word of what was taken down or appears later, no name of what appears later', async () => {
    const all = await texts();
    expect(all.length).toBeGreaterThan(100);
    expect(all.some(([path, text]) => /search-index.*page-\d+\.json$/.test(path) && text.includes('A campaign'))).toBe(true);
    expect(all.filter(([, text]) => text.includes(secret)).map(([path]) => path)).toEqual([]);
    // `#b4b4b4` is a colour.
    const named = new RegExp(`${later}|(?<!#)b[2-5]b[2-5]b[2-5]`);
    expect(all.filter(([path, text]) => named.test(path) || named.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('leaves the page that names it standing, and a notice where its own page lay', async () => {
    for (const locale of localeTags) {
      const { permanent } = wordsIn(locale).interface;
      const said = permanent.withdrawn(dateIn(locale, '2026-11-20'));
      expect(await file(`${locale}/news/names-all/index.html`)).toContain(wordsIn(locale).vocabularies.grade.withdrawn);
      for (const page of [`${locale}/guidance/${down}`, `${locale}/news/${down}`, `${locale}/cases/${down}`, `r/c2c2c2/${locale}`])
        expect((await file(`${page}/index.html`)).replace(/<wbr[^>]*>/g, '')).toContain(said);
    }
  });

  test('tells nobody why it was taken down', async () => {
    const { ids } = JSON.parse(await file('permalinks.json')) as Permalinks;
    expect(ids['c2c2c2']).toEqual({ status: 'withdrawn', permanent: '/r/c2c2c2/', since: '2026-11-01', changed: '2026-11-20' });
    const taken = (await texts()).filter(([, text]) => /takenDown|because: asked/.test(text)).map(([path]) => path);
    // The editor's own words and fields.
    expect(taken.filter((path) => !/^admin\/|^_astro\//.test(path))).toEqual([]);
  });

  test('is shown again when two roles have let it back', async () => {
    expect(await file('en/news/back-again/index.html')).toContain('Back again');
    const { ids } = JSON.parse(await file('permalinks.json')) as Permalinks;
    expect(ids['f2f2f2']).toMatchObject({ status: 'published', languages: ['en'] });
  });
});

test('/release.json tells what readers see and nothing else', async () => {
  const release = releaseFrom(JSON.parse(await file('release.json')));
  const schema = JSON.parse(await file('release.schema.json')) as Parameters<typeof z.fromJSONSchema>[0];
  expect(z.fromJSONSchema(schema).safeParse(release).success).toBe(true);
  const { ids } = JSON.parse(await file('permalinks.json')) as Permalinks;
  const published = Object.entries(ids).filter(([, { status }]) => status === 'published');
  expect(Object.keys(release?.entries ?? {})).toEqual(published.map(([id]) => id).sort());
  // This content lies outside the repository, whose commit it is not.
  expect(release).not.toHaveProperty('commit');
  const texts = Object.fromEntries(
    await Promise.all(localeTags.map(async (tag) => [tag, await readFile(join(content, 'guidance', tag, 'first-hours.mdx'), 'utf8')] as const)),
  );
  expect(release?.entries['w35p89']).toEqual({ type: 'guidance', status: 'published', digest: await digestOf(texts) });
  expect(await digestOf({ ...texts, 'zh-Hans': `${texts['zh-Hans']} ` })).not.toBe(await digestOf(texts));
});
