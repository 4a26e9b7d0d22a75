import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerFrom } from '../../src/permalinks/ledger.ts';
import { problemsIn } from '../../src/gate/gate.ts';
import { atHome } from './at-home.ts';

const ledgerFile = 'content/permalinks.json';
const text = (slug: string, id: string, title: string, body: string, status = 'published') =>
  `---\ntitle: ${title}\nsummary: A line.\nslug: ${slug}\nid: ${id}\nstatus: ${status}\npart: about\norder: 1\nreviewed: 2026-01-01\n---\n\n${body}\n`;
const words = (title: string, body: string) => `---\ntitle: ${title}\nsummary: 一句话。\n---\n\n${body}\n`;
const path = (name: string, locale = 'en') => `content/pages/${locale}/${name}.mdx`;
const target = text('old-name', 'bcdfg2', 'The target', 'A text.');
const targetZh = words('目标', '一段文字。');

const all = {
  [path('old-name')]: target,
  [path('old-name', 'zh-Hans')]: targetZh,
  [path('linking')]: text(
    'linking',
    'bcdfg3',
    'It links',
    'See [the whole account](/en/about/old-name/#a) and [another account](/en/about/old-name-two/).',
    'draft',
  ),
  [path('linking', 'zh-Hans')]: words(
    '链接',
    '见[完整的说明](/zh-Hans/about/old-name/)，不见[另一份说明](https://example.org/zh-Hans/about/old-name/)。',
  ),
};
const read = { [path('old-name')]: target, [path('old-name', 'zh-Hans')]: targetZh };
const given = (files: Readonly<Record<string, string>>, had: Readonly<Record<string, string>> = {}) => ({
  dataFiles: Object.entries(files).map(([one, raw]) => ({ path: one, slug: 'x', raw, read: had[one] ?? null })),
  assets: [],
});
const saidBy = ({ words: said }: { words: string }) => JSON.parse(said) as Record<string, unknown>;

test('what is published is written into the ledger with its first save, and a draft is not', async () => {
  const { edit, onDisk, root } = await atHome({ [path('another')]: text('another', 'bcdfg6', 'Another', 'A text.') });
  const draft = text('a-draft', 'bcdfg4', 'A draft', 'A text.', 'draft');
  await edit('persistEntry', given({ [path('a-draft')]: draft }));
  expect(existsSync(join(root, ledgerFile))).toBe(false);
  expect((await edit('persistEntry', given(read))).status).toBe(200);
  expect(ledgerFrom(onDisk(ledgerFile)).get('bcdfg2')).toMatchObject({
    status: 'published',
    type: 'pages',
    languages: ['en', 'zh-Hans'],
  });
});

test('a new entry never gets the id of another, nor one that was ever given out', async () => {
  const gone =
    '{\n  "bcdfg5": {"type":"pages","address":"/{locale}/gone/","status":"withdrawn","since":"2026-01-01","changed":"2026-01-02"}\n}\n';
  const { edit } = await atHome({ ...all, [ledgerFile]: gone });
  for (const id of ['bcdfg2', 'bcdfg5'])
    expect(
      saidBy(await edit('persistEntry', given({ [path('newest')]: text('newest', id, 'New', 'A text.') }))),
    ).toMatchObject({
      error: 'id-taken',
    });
});

test('an entry that others use is not deleted, and who they are is told', async () => {
  const { edit, onDisk } = await atHome(all);
  const answer = saidBy(await edit('deleteFiles', { paths: Object.keys(read), read }));
  expect(answer).toMatchObject({
    error: 'in-use',
    users: [{ type: 'pages', name: 'linking', titles: { en: 'It links', 'zh-Hans': '链接' } }],
  });
  expect(onDisk(path('old-name'))).toBe(target);
});

test('an entry that was published leaves a line in the ledger that says so', async () => {
  const { edit, onDisk, root } = await atHome({ [path('another')]: text('another', 'bcdfg6', 'Another', 'A text.') });
  await edit('persistEntry', given(read));
  const had = Object.fromEntries(Object.keys(read).map((one) => [one, onDisk(one)]));
  expect((await edit('deleteFiles', { paths: Object.keys(read), read: had })).status).toBe(200);
  expect(existsSync(join(root, path('old-name')))).toBe(false);
  const left = ledgerFrom(onDisk(ledgerFile)).get('bcdfg2');
  expect(left).toMatchObject({ status: 'withdrawn', address: '/{locale}/about/old-name/' });
  expect(left).not.toHaveProperty('languages');
});

test('a new address is in both languages, links follow, and the old one leads to it', async () => {
  const { edit, onDisk, root } = await atHome(all);
  await edit('persistEntry', given({ [path('old-name')]: target }, read));
  expect((await edit('renameEntry', { read, to: 'new-name' })).status).toBe(200);
  expect(existsSync(join(root, path('old-name')))).toBe(false);
  expect(onDisk(path('new-name'))).toBe(target.replace('slug: old-name', 'slug: new-name'));
  expect(onDisk(path('new-name', 'zh-Hans'))).toBe(targetZh);
  expect(onDisk(path('linking'))).toBe(all[path('linking')]?.replace('/en/about/old-name/#a', '/en/about/new-name/#a'));
  expect(onDisk(path('linking', 'zh-Hans'))).toBe(
    all[path('linking', 'zh-Hans')]?.replace('(/zh-Hans/about/old-name/)', '(/zh-Hans/about/new-name/)'),
  );
  expect(ledgerFrom(onDisk(ledgerFile)).get('bcdfg2')).toMatchObject({
    address: '/{locale}/about/new-name/',
    was: ['/{locale}/about/old-name/'],
  });
  const problems = await problemsIn(join(root, 'content'));
  expect(problems.filter(({ code }) => code.startsWith('permalink') || code === 'name-differs')).toEqual([]);
});

test.each([['linking'], ['index'], ['../x'], ['X'], ['ab']])('no entry is renamed to "%s"', async (to) => {
  const { edit, onDisk } = await atHome(all);
  expect((await edit('renameEntry', { read, to })).status).toBeGreaterThan(400);
  expect(onDisk(path('old-name'))).toBe(target);
  const stale = { ...read, [path('old-name')]: 'something else' };
  expect((await edit('renameEntry', { read: stale, to: 'new-name' })).status).toBe(409);
});
