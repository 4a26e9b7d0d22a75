import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/blocks/examples.ts';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import { examine } from '../../src/gate/gate.ts';
import { idOf } from '../../src/gate/entries.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
import { treeOf, type TreeNode } from '../../src/mdx/tree.ts';
import { comparable, compiled, writtenOut } from './compiled-mdx.ts';

const footnotes = { label: 'Notes', back: String };
const all = Object.entries(examples).flatMap(([block, ofBlock]) =>
  ofBlock.flatMap(({ name, source }) => localeTags.map((locale) => ({ block, name, locale, body: source[locale] }))),
);
const { entries } = await examine('content');
const isPublished = (type: string, id: string) =>
  entries.some((entry) => entry.type === type && idOf(entry) === id && entry.status === 'published');
const blocksIn = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.block, ...blocksIn(node.children)]));

test.each(Object.keys(blocks) as BlockName[])('%s has an example', (block) => {
  expect(examples[block].length).toBeGreaterThan(0);
});

describe.each(all)('the example of $block, $name, in $locale', ({ block, body }) => {
  const tree = () => treeOf(body, { footnotes });

  test('is accepted by the policy', () => {
    expect(problemsInBody(body, 'a.mdx', siteProfile)).toEqual([]);
  });

  test('holds the block, and gives the HTML that MDX gives', () => {
    expect(blocksIn(tree().nodes)).toContain(block);
    expect(comparable(writtenOut(tree().nodes))).toBe(comparable(compiled(body, Object.keys(blocks))));
  });

  test('names published entries and files that exist', () => {
    const names = Object.entries(tree().uses).flatMap(([type, ids]) => ids.map((id) => ({ type, id })));
    expect(names.filter(({ type, id }) => !isPublished(type, id))).toEqual([]);
    for (const { src } of [...tree().pictures, ...tree().downloads]) expect(readFileSync(resolve('content', src.slice(1))).length).toBeGreaterThan(0);
  });
});
