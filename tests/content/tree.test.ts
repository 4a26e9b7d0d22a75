import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusProfile } from '../../src/gate/corpus-profile.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { siteProfile } from '../../src/mdx/policy.ts';
import { treeOf } from '../../src/mdx/tree.ts';
import type { TreeNode } from '../../src/mdx/tree.ts';
import { comparable, compiled, writtenOut } from './compiled-mdx.ts';

const footnotes = { label: 'Footnotes', back: (reference: number) => `Back to reference ${reference}` };
const nodesOf = (body: string) => treeOf(body, { footnotes }).nodes;
const htmlOf = (nodes: readonly TreeNode[]) => nodes.filter((node) => typeof node === 'string').join('');

test('static content is one stretch of HTML', () => {
  expect(nodesOf('## A & b\n\n*x* `<y>`\\\nz')).toEqual(['<h2 id="a--b">A &#x26; b</h2>\n<p><em>x</em> <code>&#x3C;y></code><br>\nz</p>']);
});

test('blocks are nodes, with what they hold, where they stand, and whether they are the first of their kind there', () => {
  const claim = { block: 'Claim', fields: { id: 'abc' }, children: [] };
  expect(nodesOf('A <Claim id="abc" /> or <Claim id="abc" /> b.\n\n<Callout tone="note" title="">\n\n<Claim id="abc" />\n\n**c** <Claim id="def" />\n\n</Callout>')).toEqual([
    '<p>A ',
    { ...claim, alone: false, first: true },
    ' or ',
    { ...claim, alone: false, first: false },
    ' b.</p>\n',
    {
      block: 'Callout',
      fields: { tone: 'note' },
      alone: true,
      first: true,
      children: [
        { ...claim, alone: true, first: true },
        '<p><strong>c</strong> ',
        { block: 'Claim', fields: { id: 'def' }, alone: false, first: true, children: [] },
        '</p>',
      ],
    },
  ]);
});

test('a picture is a node, so that a component renders it', () => {
  const tree = treeOf('a\n\n![A "lit" door](/media/door.png "Title")\n\n![b](/media/b.png)', { footnotes });
  expect(tree.nodes.filter((node) => typeof node !== 'string')).toEqual([
    { block: 'Picture', fields: { src: '/media/door.png', alt: 'A "lit" door', title: 'Title' }, alone: false, first: true, children: [] },
    { block: 'Picture', fields: { src: '/media/b.png', alt: 'b' }, alone: false, first: true, children: [] },
  ]);
  expect(tree.pictures).toEqual([
    { src: '/media/door.png', alt: 'A "lit" door', line: 3, column: 1 },
    { src: '/media/b.png', alt: 'b', line: 5, column: 1 },
  ]);
});

test('headings have the ids that Astro gives, each once', () => {
  const { headings } = treeOf('## 如何求助？\n\n### Call *now*: `110`\n\n#### Call now: 110[^1]\n\n## 如何求助\n\n[^1]: a', { footnotes });
  expect(headings).toEqual([
    { depth: 2, id: '如何求助', text: '如何求助？' },
    { depth: 3, id: 'call-now-110', text: 'Call now: 110' },
    { depth: 4, id: 'call-now-110-1', text: 'Call now: 110' },
    { depth: 2, id: '如何求助-1', text: '如何求助' },
  ]);
});

test('what blocks name is known, each once and in order', () => {
  const { uses } = treeOf('<Claim id="b" /> <Claim id="a" />\n\n<Claim id="b" />\n\n<Contacts ids="x y" />\n\n<Contacts ids="y z" />', { footnotes });
  expect(uses).toEqual({ claims: ['b', 'a'], contacts: ['x', 'y', 'z'] });
});

test('links are known with their places, and those that leave the site tell nobody where from', () => {
  const body = 'a[^1]\n\n[位置](#位置) [x](/en/help/) [o](https://example.org/%E4%B8%AD "T") [r]\n\n[r]: tel:110\n[^1]: [n](/en/news/)';
  const { links, nodes } = treeOf(body, { footnotes });
  expect(links).toEqual([
    { url: '#位置', line: 3, column: 1 },
    { url: '/en/help/', line: 3, column: 11 },
    { url: 'https://example.org/%E4%B8%AD', line: 3, column: 26 },
    { url: 'tel:110', line: 3, column: 65 },
    { url: '/en/news/', line: 6, column: 7 },
  ]);
  expect(htmlOf(nodes).match(/<a [^>]*rel="noreferrer"/g)).toEqual([
    '<a href="https://example.org/%E4%B8%AD" title="T" rel="noreferrer"',
  ]);
});

test.each(localeTags)('footnotes speak %s, and their ids are valid and each once', (locale) => {
  const { footnotes: label, backToText: back } = wordsIn(locale).interface.article;
  const html = htmlOf(treeOf('a[^1] b[^1] c[^two]\n\n[^1]: x\n\n[^two]: y', { footnotes: { label, back } }).nodes);
  expect(html).toContain(`<h2 class="visually-hidden" id="footnote-label">${label}</h2>`);
  expect([...html.matchAll(/aria-label="(.*?)"/g)].map(([, name]) => name)).toEqual([back(1), `${back(1)}-2`, back(2)]);
  const ids = [...html.matchAll(/ id="(.*?)"/g)].map(([, id]) => id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  const targets = [...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id ?? '');
  expect(ids).toEqual(expect.arrayContaining(targets));
});

test('tables have classes instead of styles, and scroll in a frame that the heading above names', () => {
  const table = '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |';
  const [alone] = nodesOf(table);
  expect(alone).toMatch(/^<table>/);
  expect(alone).toMatch(/<th class="align-start">a<\/th>\s*<th class="align-center">b<\/th>\s*<th class="align-end">c<\/th>\s*<th>d<\/th>/);
  expect(alone).not.toContain('style');
  const [below] = nodesOf(`## Figures\n\n${table}`);
  expect(below).toContain('<div class="table" role="group" tabindex="0" aria-labelledby="figures"><table>');
});

test('each box of a task list has its words as its label', () => {
  expect(nodesOf('- [x] *done* at last\n  - [ ] inner\n- [ ] to do')[0]).toBe(
    '<ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" checked disabled> <em>done</em> at last\n</label><ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" disabled> inner</label></li>\n</ul>\n</li>\n<li class="task-list-item"><label><input type="checkbox" disabled> to do</label></li>\n</ul>',
  );
});

test('the words of a body are one line', () => {
  const { text } = treeOf('## 求助\n\n拨打**110**[^1]。\n\n- a\n- b\\\n  c\n\n<Callout tone="note">\n\nd\n\ne\n\n</Callout>\n\n| f | g |\n|---|---|\n\n[^1]: 免费。', {
    footnotes,
  });
  expect(text).toBe('求助 拨打110。 a b c d e f g 免费。');
});

test('braces that are only shown stay as they are written', () => {
  expect(nodesOf('`{x}` \\{y} <Claim id="abc" />\n\n```\n{z}\nimport a\n```')).toEqual([
    '<p><code>{x}</code> {y} ',
    expect.objectContaining({ block: 'Claim' }),
    '</p>\n<pre><code>{z}\nimport a\n</code></pre>',
  ]);
});

test.each(['<script>x</script>', '<Evil />', '<constructor />', '# One', '###### Six'])('what the policy would refuse is not rendered either: %s', (body) => {
  expect(() => nodesOf(body)).toThrow(/^No rule for /);
});

test('nothing that looks like code is run or becomes more than text', () => {
  expect(nodesOf('{1 + 1}\n\nexport const a = 1')).toEqual(['<p>{1 + 1}</p>\n<p>export const a = 1</p>']);
});

const corpus = readdirSync('tests/content/corpus/good').map((file) => `tests/content/corpus/good/${file}`);
const content = globSync('content/*/*/*.mdx');

test.each([...corpus, ...content])('%s gives the HTML that MDX gives', (file) => {
  const profile = file.startsWith('content') ? siteProfile : corpusProfile;
  const { body = '' } = readDocument(readFileSync(file), file);
  const { nodes } = treeOf(body, { profile, footnotes });
  expect(comparable(writtenOut(nodes))).toBe(comparable(compiled(body, Object.keys(profile.blocks))));
});
