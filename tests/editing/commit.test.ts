import { describe, expect, test } from 'vitest';
import { changedFilesIn, isRightful, overstepsIn, type LedgerChange } from '../../src/editing/commit.ts';
import { entryIn } from '../../src/editing/surroundings.ts';
import { broughtUpToDate, withdrawn } from '../../src/permalinks/change.ts';
import { ledgerText, type Ledger } from '../../src/permalinks/ledger.ts';

const raw = (mode: string, path: string, status = 'M') => `:100644 ${mode} 1111111 2222222 ${status}\0${path}\0`;
const nothing: LedgerChange = { had: [''], has: '', before: [], after: [], days: [] };
const whyOf = (mode: string, path: string, change = nothing) =>
  overstepsIn(changedFilesIn(raw(mode, path)), () => change).map(({ why }) => why);

describe('a change that came from the editor', () => {
  test.each([
    'content/news/en/a-day.mdx',
    'content/glossary/zh-Hans/smuggling-of-migrants.yaml',
    'content/media/river.jpg',
  ])('may touch %s', (path) => {
    expect(whyOf('100644', path)).toEqual([]);
    expect(whyOf('000000', path)).toEqual([]);
  });

  test.each([
    'src/settings.ts',
    '.gitlab-ci.yml',
    'package.json',
    'content/known-notices.yaml',
    'content/news/en/a-day.yaml',
    'content/news/fr/a-day.mdx',
    'content/news/en/../../../package.json',
    'content/media/river.svg',
    'content/media/inner/river.jpg',
    'Content/news/en/a-day.mdx',
  ])('may not touch %s', (path) => expect(whyOf('100644', path)).toEqual(['place']));

  test.each(['120000', '100755', '160000'])('may not make a file of mode %s', (mode) =>
    expect(whyOf(mode, 'content/news/en/a-day.mdx')).toEqual(['mode']),
  );

  test('is read whole, whatever names it has', () => {
    const two = raw('100644', 'content/news/en/a-day.mdx') + raw('100644', 'a "quoted"\tname', 'A');
    expect(changedFilesIn(two).map(({ path }) => path)).toEqual(['content/news/en/a-day.mdx', 'a "quoted"\tname']);
    expect(() => changedFilesIn('not git')).toThrow('git diff --raw');
  });
});

const day = '2026-11-26';
const page = (slug: string, status = 'published') =>
  `---\ntitle: A page\nsummary: A line.\nslug: ${slug}\nid: bcdfg2\nstatus: ${status}\npart: about\norder: 1\nreviewed: 2026-01-01\n---\n\nText.\n`;
const entryOf = async (name: string, text: string) => {
  const path = `content/pages/en/${name}.mdx`;
  const textIn = (asked: string) => Promise.resolve(asked === path ? text : null);
  const entry = await entryIn({ textIn, everything: () => Promise.resolve([]) }, 'pages', name);
  return entry ? [entry] : [];
};
const present = (id: string, slug: string) =>
  ({ id, type: 'pages', address: `/{locale}/about/${slug}/`, languages: ['en'] }) as const;
const others = broughtUpToDate(new Map(), [present('bcdfg7', 'another')], '2026-01-01');
const withOld = broughtUpToDate(others, [present('bcdfg2', 'old')], '2026-01-01');
const withNew = broughtUpToDate(withOld, [present('bcdfg2', 'new-name')], day);

describe('the ledger of permanent links', () => {
  const changeOf = async (had: Ledger, has: Ledger): Promise<LedgerChange> => ({
    had: [ledgerText(had)],
    has: ledgerText(has),
    before: await entryOf('old', page('old')),
    after: await entryOf('new-name', page('new-name')),
    days: ['2026-11-25', day],
  });

  test('may say what follows from the entries of the change, whole or in part', async () => {
    expect(isRightful(await changeOf(withOld, withNew))).toBe(true);
    expect(isRightful(await changeOf(withOld, withOld))).toBe(true);
    // What was online and written down nowhere.
    const both = broughtUpToDate(
      broughtUpToDate(others, [present('bcdfg2', 'old')], day),
      [present('bcdfg2', 'new-name')],
      day,
    );
    expect(isRightful(await changeOf(others, both))).toBe(true);
    expect(whyOf('100644', 'content/permalinks.json', await changeOf(withOld, withNew))).toEqual([]);
  });

  test('may say what both sides say that were put together', async () => {
    const change = await changeOf(others, broughtUpToDate(withNew, [present('bcdfg9', 'third')], day));
    const side = ledgerText(broughtUpToDate(others, [present('bcdfg9', 'third')], day));
    expect(isRightful(change)).toBe(false);
    expect(isRightful({ ...change, had: [ledgerText(withNew), side] })).toBe(true);
  });

  test.each([
    ['another day', broughtUpToDate(withOld, [present('bcdfg2', 'new-name')], '2026-12-24')],
    ['another address', broughtUpToDate(withOld, [present('bcdfg2', 'elsewhere')], day)],
    ['another entry', withdrawn(withNew, 'bcdfg7', day)],
    ['an id that nothing has', broughtUpToDate(withNew, [present('bcdfg9', 'third')], day)],
    ['that it was never there', new Map([...withNew].filter(([id]) => id !== 'bcdfg7'))],
  ])('may not say %s', async (_, has) => {
    if (typeof has === 'string') throw new Error(has);
    const change = await changeOf(withOld, has);
    expect(isRightful(change)).toBe(false);
    expect(whyOf('100644', 'content/permalinks.json', change)).toEqual(['ledger']);
  });

  test('stays an ordinary file in its own form', async () => {
    const change = await changeOf(withOld, withNew);
    expect(whyOf('120000', 'content/permalinks.json', change)).toEqual(['ledger']);
    expect(whyOf('000000', 'content/permalinks.json', change)).toEqual(['ledger']);
    expect(isRightful({ ...change, has: JSON.stringify(Object.fromEntries(withNew)) })).toBe(false);
    expect(isRightful({ ...change, has: '' })).toBe(false);
  });
});
