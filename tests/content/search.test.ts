import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SearchTold } from '../../src/model/search.ts';
import { ask } from '../../src/search/asking/ask.ts';
import { choosing } from '../../src/search/asking/choice.ts';
import { openIndex } from '../../src/search/asking/files.ts';
import { isTraditional } from '../../src/search/asking/meant.ts';
import { phrasesOf, says, sayingOf, wishesIn } from '../../src/search/asking/question.ts';
import { indexSite } from '../../src/search/index.ts';
import { indexFilesOf } from '../../src/search/making/make.ts';
import { pageTextOf, withoutMark, type PageText } from '../../src/search/making/page.ts';
import { excerptOf, sectionsFound } from '../../src/search/shown/excerpt.ts';
import { stemOf } from '../../src/search/words/stem.ts';
import { pairsOf, plain, termsIn } from '../../src/search/words/terms.ts';

const chinese = fc.constantFrom(...Array.from('打击拐卖妇女儿童公安部采血寻亲失踪报警的了不见'));
const run = (minLength: number, maxLength: number) =>
  fc.array(chinese, { minLength, maxLength }).map((characters) => characters.join(''));
const other = fc.constantFrom('DNA', '2024', '，', '。', '“', ' ');

describe('words', () => {
  test.each([
    ['missing', 'missed'],
    ['labour', 'labor'],
    ['behaviour', 'behavior'],
    ['organise', 'organization'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['counselling', 'counseling'],
    ['programmes', 'program'],
    ['trafficking', 'traffickers'],
    ['children', 'child'],
    ['took', 'taken'],
    ['calling', 'call'],
    ['forced', 'forcing'],
  ])('%s and %s are one', (one, another) => {
    expect(stemOf(one)).toBe(stemOf(another));
  });

  test.each([
    ['universe', 'unit'],
    ['four', 'for'],
    ['police', 'policies'],
    ['married', 'mary'],
  ])('%s and %s are two', (one, another) => {
    expect(stemOf(one)).not.toBe(stemOf(another));
  });

  test('are compared without capitals, accents and full-width forms, each sign at its place', () => {
    expect(plain('ＤＮＡ Café 护照')).toBe('dna cafe 护照');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(text)).toHaveLength(text.length);
      }),
    );
  });

  test('of Chinese are pairs: whatever stands in a text is found, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(run(1, 9), other), { minLength: 1, maxLength: 5 }), run(2, 2), (parts, asked) => {
        const text = parts.join('');
        expect(termsIn(plain(text)).includes(asked)).toBe(text.includes(asked));
      }),
    );
    expect(pairsOf('拐')).toEqual(['拐']);
    expect(termsIn('被拐')).toEqual(['被拐', '拐']);
  });
});

describe('a question', () => {
  const groups = [
    ['child', 'son', 'daughter'],
    ['taken', 'kidnapped'],
    ['孩子', '女儿'],
    ['失踪', '不见了'],
  ];
  const phrases = phrasesOf(groups);
  const wordings = (question: string, passedOver: readonly string[] = []) =>
    wishesIn(question, passedOver, phrases).map((wish) => wish.wordings.map(({ text }) => text));

  test('is what it says in other words too', () => {
    expect(wordings('My daughter!', ['my'])).toEqual([['daughter', 'child', 'son']]);
    expect(wordings('女儿不见了')).toEqual([
      ['女儿', '孩子'],
      ['不见了', '失踪'],
    ]);
  });

  test('passes over what everybody asks with, unless nothing else is left', () => {
    const passedOver = ['怎么办', '怎么', '了', 'my', 'how'];
    expect(wordings('被拐了怎么办', passedOver)).toEqual([['被拐']]);
    expect(wordings('了解', passedOver)).toEqual([['了解']]);
    expect(wordings('怎么办', passedOver)).toEqual([['怎么办']]);
    expect(wordings('how', passedOver)).toEqual([['how']]);
  });

  test('says a line if it has all of its words, in any order and other words', () => {
    const saying = (question: string) => sayingOf(question, phrases, groups);
    expect(says(saying('they kidnapped my son'), 'child taken')).toBe(true);
    expect(says(saying('my son is well'), 'child taken')).toBe(false);
    expect(says(saying('女儿昨天不见了'), '孩子 失踪')).toBe(true);
    expect(says(saying('女儿昨天来了'), '孩子 失踪')).toBe(false);
  });

  test('knows traditional characters', () => {
    expect(isTraditional('護照')).toBe(true);
    expect(isTraditional('护照 passport')).toBe(false);
  });
});

const told: SearchTold = {
  synonyms: [
    ['passport', 'papers'],
    ['采血', '采样'],
  ],
  situations: [
    {
      name: 'Somebody is missing',
      said: ['child gone'],
      firstSteps: ['Call.'],
      guides: [{ title: 'First hours', address: '/en/2/' }],
    },
  ],
  numbers: [{ place: 'Here', dial: '110', printed: '110' }],
  names: { audiences: {}, places: { cn: 'China', gb: 'UK' }, topics: {}, campaigns: {} },
};

const pageOf = (url: string, locale: 'en' | 'zh-Hans', title: string, text: string): PageText => ({
  url,
  locale,
  kind: 'guidance',
  facets: { places: ['cn'] },
  title,
  summary: '',
  searchedAs: '',
  sections: [{ id: '', heading: '', text, isAfter: false }],
});

const opened = async (pages: readonly PageText[]) => {
  const files = indexFilesOf(pages, pages[0]?.locale ?? 'en', told);
  const index = await openIndex((path) => {
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(content);
  });
  return { index, passedOver: ['my', 'is'], phrases: phrasesOf(index.manifest.synonyms) };
};
const foundBy = async (asked: Awaited<ReturnType<typeof opened>>, question: string) => {
  const { matches, ...answer } = await ask(question, asked);
  const urls = await Promise.all(matches.map(async ({ page }) => (await asked.index.page(page)).url));
  return { ...answer, urls };
};

describe('an answer', () => {
  const english = [
    pageOf('/en/1/', 'en', 'Passports', 'Somebody keeps your passport from you. Call a helpline.'),
    pageOf('/en/2/', 'en', 'First hours', 'Call the police. A helpline can go with you.'),
    pageOf('/en/3/', 'en', 'A trial', 'The court spoke of papers.'),
  ];

  test('has the page first that has it in its title, then other words for the same', async () => {
    expect((await foundBy(await opened(english), 'passport')).urls).toEqual(['/en/1/', '/en/3/']);
  });

  test('is found from the first letters, and with slips of the hand', async () => {
    const asked = await opened(english);
    expect((await foundBy(asked, 'passp')).urls[0]).toBe('/en/1/');
    expect((await foundBy(asked, 'pollice')).urls).toEqual([]);
    expect(await foundBy(asked, 'helplnie')).toMatchObject({ urls: ['/en/1/', '/en/2/'], meant: 'helpline' });
  });

  test('begins with the guides for what may be happening', async () => {
    const { urls, situations } = await foundBy(await opened(english), 'my child is gone');
    expect(urls[0]).toBe('/en/2/');
    expect(situations.map(({ name }) => name)).toEqual(['Somebody is missing']);
  });

  test('is found by what readers type, which stands on no page', async () => {
    const asked = await opened([...english, { ...pageOf('/en/4/', 'en', 'Work', ''), searchedAs: 'boss took documents' }]);
    const { matches } = await ask('documents', asked);
    expect(matches).toMatchObject([{ page: 3, whole: true, exact: false }]);
  });

  const zh = [
    pageOf('/zh-Hans/1/', 'zh-Hans', '护照被收走', '护照被人收走了，先报警。采血不收钱。'),
    pageOf('/zh-Hans/2/', 'zh-Hans', '采血', '采血比对，一步一步做。买卖人口是犯罪，买卖都是。'),
    pageOf('/zh-Hans/3/', 'zh-Hans', '人口买卖', '人口买卖的规定。先报警。'),
  ];
  test.each([
    ['護照', '/zh-Hans/1/'],
    ['caixue', '/zh-Hans/2/'],
    ['人口买麦', '/zh-Hans/3/'],
    ['口买', '/zh-Hans/3/'],
    ['采', '/zh-Hans/2/'],
    ['龘龘', undefined],
  ])('%s leads to %s', async (question, url) => {
    expect((await foundBy(await opened(zh), question)).urls[0]).toBe(url);
  });

  test('is marked where it stands, in the part of the page that has most of it', () => {
    const { wishes } = { wishes: wishesIn('passports taken', [], phrasesOf([['taken', 'took']])) };
    const sections = [
      ['', '', 'Nothing here.'],
      ['when', 'When', `${'word '.repeat(60)}They took my passport away.`],
    ] as const;
    const [first] = sectionsFound({ summary: '', sections }, wishes);
    expect(first?.id).toBe('when');
    const pieces = excerptOf(first?.text ?? '', first?.hits ?? []);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['took', 'passport']);
    expect(pieces[0]).toEqual({ text: '… ', marked: false });
  });

  test('keeps text as text, whatever stands in it', () => {
    const text = 'a <mark>b</mark> &lt;i&gt; c';
    const [first] = sectionsFound({ summary: text, sections: [] }, wishesIn('c', [], new Map()));
    expect(
      excerptOf(first?.text ?? '', first?.hits ?? [])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

test('filters count what they would leave, any of one facet and one of each', () => {
  const facets = [
    { places: ['cn'], years: ['2024'], date: '2024-03' },
    { places: ['cn', 'gb'], years: ['2025'], date: '2025-01-02' },
    { places: ['gb'], reviewed: '2026-01-01' },
  ] as const;
  const { chosen, counts } = choosing(
    (page) => facets[page] ?? {},
    () => 'news',
  );
  const matches = [{ page: 0 }, { page: 1 }, { page: 2 }];
  expect([...counts(matches, 'places', {})]).toEqual([
    ['cn', 2],
    ['gb', 2],
  ]);
  expect([...counts(matches, 'years', { places: ['gb'] })]).toEqual([['2025', 1]]);
  expect(chosen(matches, { chosen: { places: ['gb'], years: ['2024', '2025'] }, byDate: false })).toEqual([{ page: 1 }]);
  expect(chosen(matches, { chosen: {}, byDate: true }).map(({ page }) => page)).toEqual([2, 1, 0]);
});

describe('the index of a site', () => {
  const page = (lang: string, body: string, mark = ' data-found-as="{&quot;kind&quot;:&quot;news&quot;,&quot;searchedAs&quot;:&quot;sold abroad&quot;,&quot;places&quot;:[&quot;cn&quot;]}"') =>
    `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><nav>menu</nav><main${mark}>${body}</main></body></html>`;
  const text = '<h1>One</h1><p class="summary">In short.</p><p>Women were<b> sold</b> abroad.</p>';

  test('has titles, sections with their anchors, and nothing of what stands around', () => {
    const html = page(
      'en',
      `${text}<nav>crumbs</nav><h2 id="who">Who</h2><p>Men</p><article class="contact"><h4>Line</h4></article><div class="after"><p>Call</p></div><p data-not-found>Not this</p><script>no()</script>`,
    );
    expect(pageTextOf('/en/one/', html)).toEqual({
      url: '/en/one/',
      locale: 'en',
      kind: 'news',
      facets: { places: ['cn'] },
      title: 'One',
      summary: 'In short.',
      searchedAs: 'sold abroad',
      sections: [
        { id: '', heading: '', text: 'Women were sold abroad.', isAfter: false },
        { id: 'who', heading: 'Who', text: 'Men Call', isAfter: false },
        { id: '', heading: '', text: 'Line', isAfter: true },
      ],
    });
    expect(withoutMark(html)).not.toMatch(/data-(?:not-)?found/);
    expect(pageTextOf('/en/one/', withoutMark(html))).toBeUndefined();
  });

  const site = async () => {
    const root = await mkdtemp(join(tmpdir(), 'homeward-search-'));
    onTestFinished(() => rm(root, { recursive: true }));
    const files = {
      'en/one/index.html': page('en', text),
      'en/not-translated/index.html': page('en', '<h1>只有中文</h1>', ''),
      'zh-Hans/yi/index.html': page('zh-Hans', '<h1>打拐</h1><p>公安部打击<b>拐</b>卖。</p>'),
      'en/search/told.json': JSON.stringify(told),
      'zh-Hans/search/told.json': JSON.stringify(told),
    };
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return root;
  };

  const bytesOf = async (root: string) => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(paths.sort().map(async (path) => [path.slice(root.length), await readFile(path, 'utf8')] as const));
  };

  const folder = async () => {
    const root = await mkdtemp(join(tmpdir(), 'homeward-search-'));
    onTestFinished(() => rm(root, { recursive: true }));
    return root;
  };
  const index = async (root: string, cache: string) =>
    indexSite(pathToFileURL(`${root}/`), pathToFileURL(`${cache}/`));

  test('holds pages that ask for it, each language apart, with the same bytes twice, and ships no marks', async () => {
    const roots = [await site(), await site()];
    const made = { pages: 1, kept: false };
    for (const root of roots) expect(await index(root, await folder())).toEqual({ en: made, 'zh-Hans': made });
    const [first = [], second] = await Promise.all(roots.map(bytesOf));
    expect(second).toEqual(first);
    expect(first.filter(([path]) => path.includes('told'))).toEqual([]);
    expect(first.filter(([path, content]) => path.endsWith('.html') && content.includes('data-found-as'))).toEqual([]);
    expect(first.map(([path]) => path)).toContain('/search-index/en/index.json');
  });

  test('is taken from the build before where nothing has changed, byte for byte, and made anew for the language that has', async () => {
    const [first, second, third] = [await site(), await site(), await site()];
    const cache = await folder();
    await index(first, cache);
    expect(await index(second, cache)).toMatchObject({ en: { kept: true }, 'zh-Hans': { kept: true } });
    expect(await bytesOf(second)).toEqual(await bytesOf(first));
    await writeFile(join(third, 'en/one/index.html'), page('en', text.replace('sold', 'found')));
    expect(await index(third, cache)).toMatchObject({ en: { kept: false }, 'zh-Hans': { kept: true } });
    const words = (await bytesOf(third)).filter(([path]) => path.includes('terms-')).map(([, content]) => content);
    expect(words.join('\n')).toMatch(/^find /m);
    expect(words.join('\n')).not.toMatch(/^sell /m);
  });
});
