import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { partsOf, singleFieldsIn } from '../../src/editing/listing.ts';
import { examine } from '../../src/gate/gate.ts';
import { projectRoot } from '../../src/release/release.ts';
import { contentWithMany } from '../bench/editor/many-entries.ts';
import { write } from '../release/small-site.ts';
import { atHome } from './at-home.ts';

interface Row {
  readonly data: string;
  readonly file: { readonly path: string };
}

const listed = async ({ edit }: Awaited<ReturnType<typeof atHome>>, folder: string) =>
  (JSON.parse((await edit('entriesByFolder', { folder, extension: 'x', depth: 2 })).words) as Row[]).map((row) => ({
    path: row.file.path,
    values: parse(row.data.replaceAll('---\n', '')) as unknown,
  }));

test('of every file of the library, what is listed is what YAML reads', async () => {
  const differing: unknown[] = [];
  for await (const path of glob('content/*/{en,zh-Hans}/*.{mdx,yaml}', { cwd: projectRoot })) {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const isDocument = path.endsWith('.mdx');
    const all = (parse(isDocument ? partsOf(text).fields : text) ?? {}) as Record<string, unknown>;
    const values = Object.fromEntries(
      Object.entries(all).filter(([, value]) => typeof value !== 'object' && value !== undefined),
    );
    const read = singleFieldsIn(text, isDocument);
    if (!isSame(read, values)) differing.push({ path, read, values });
  }
  expect(differing).toEqual([]);
});
const isSame = (one: object, other: object) => {
  const sorted = (fields: object) => JSON.stringify(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};

test('values of any style are read as YAML reads them', () => {
  const styles = [
    'a: plain words:no space after a colon',
    'a: http://example.org/#part',
    'a: words # and a remark',
    'a: true',
    'a: No',
    'a: 2024',
    'a: 2024-05-06',
    "a: 'it''s'",
    'a: "a \\"word\\" \\u4e2d"',
    'a: 一句话：有冒号',
    'a: >-\n  folded\n  text\n\n  and more',
    'a: |\n  kept\n  text',
    'a: "two\n  lines"',
    'a: first\n  second',
  ];
  for (const style of styles) expect(singleFieldsIn(`${style}\n`, false), style).toEqual(parse(style));
  expect(singleFieldsIn('a: [1]\nb: {c: 1}\nd:\n  - e: 1\nf: *nothing\ng: 1\n', false)).toEqual({ g: 1 });
});

test('an entry is listed once, by its words in the language that has them, also where a file is missing or broken', async () => {
  const home = await atHome({
    'content/glossary/en/a-both.yaml': 'id: a-both\nstatus: draft\nterm: A term\nsources: []\n',
    'content/glossary/zh-Hans/a-both.yaml': 'term: 词语\n',
    'content/glossary/en/b-facts.yaml': 'id: b-facts\nstatus: draft\n',
    'content/glossary/zh-Hans/b-facts.yaml': 'term: 先有中文\n',
    'content/glossary/zh-Hans/c-words.yaml': 'term: 只有中文\n',
    'content/glossary/en/d-broken.yaml': 'id: d-broken\nterm: "not closed\n',
    'content/glossary/en/Not A Name.yaml': 'id: x\n',
    'content/news/en/a-text.mdx': '---\ntitle: A title\nslug: a-text\nclaims:\n  - one\n---\n\nA text.\n',
    'elsewhere.yaml': 'id: e-link\nterm: Secret\n',
  });
  symlinkSync(join(home.root, 'elsewhere.yaml'), join(home.root, 'content/glossary/en/e-link.yaml'));
  const at = (name: string) => `content/glossary/en/${name}.yaml`;
  expect(await listed(home, 'content/glossary')).toEqual([
    { path: at('a-both'), values: { id: 'a-both', status: 'draft', term: 'A term' } },
    { path: at('b-facts'), values: { id: 'b-facts', status: 'draft', term: '先有中文' } },
    { path: at('c-words'), values: { id: 'c-words', term: '只有中文' } },
    { path: at('d-broken'), values: { id: 'd-broken', term: '' } },
  ]);
  expect(await listed(home, 'content/news')).toEqual([
    { path: 'content/news/en/a-text.mdx', values: { slug: 'a-text', title: 'A title' } },
  ]);
  expect(await listed(home, 'content/pages')).toEqual([]);

  write(home.root, { 'content/glossary/en/a-both.yaml': 'id: a-both\nterm: Another\n' });
  expect((await listed(home, 'content/glossary'))[0]?.values).toEqual({ id: 'a-both', term: 'Another' });
});

test('a search finds words in any field and in the text, in the language that has all of them', async () => {
  const { edit } = await atHome({
    'content/news/en/a-text.mdx': '---\ntitle: Ａ Title\nslug: a-text\nid: kzdb5n\n---\n\nSamples of blood.\n',
    'content/news/zh-Hans/a-text.mdx': '---\ntitle: 标题\n---\n\n亲属的血样。More: 见后。\n',
    'content/glossary/en/blood.yaml': 'id: blood\nterm: Blood\nmeans: >-\n  What samples\n  are made of.\n',
  });
  const types = ['news', 'glossary'];
  const found = async (question: string, of = types) => {
    const answer = JSON.parse((await edit('search', { types: of, question })).words) as unknown;
    return (answer as { name: string; languages: string[]; excerpt: string }[]).map(
      ({ name, languages, excerpt }) => `${name} ${languages.join('+')}${excerpt && ` ${excerpt}`}`,
    );
  };
  expect(await found('blood')).toEqual(['blood en', expect.stringMatching(/^a-text en .*Samples of blood\.$/)]);
  expect(await found('BLOOD samples', ['glossary'])).toEqual([expect.stringMatching(/^blood en/)]);
  expect(await found('血样 亲属')).toEqual([expect.stringMatching(/^a-text zh-Hans .*亲属的血样/)]);
  expect(await found('title')).toEqual(['a-text en']);
  expect(await found('a-text')).toEqual(['a-text en+zh-Hans']);
  expect(await found('ｋｚＤｂ５ｎ')).toHaveLength(1);
  expect(await found('More:')).toHaveLength(1);
  expect(await found('血样 blood')).toEqual([]);
  expect(await found('means')).toEqual([]);
  expect(await found('  ')).toEqual([]);
  expect((await edit('search', { types: ['../secrets'], question: 'a' })).status).toBe(403);
});

test('entries that are made to measure with are as sound as the site’s own', async () => {
  const root = mkdtempSync(join(tmpdir(), 'homeward-many-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  contentWithMany(root, 20);
  const { problems } = await examine(join(root, 'content'));
  expect(problems.filter(({ file }) => file.includes('made-'))).toEqual([]);
});
