import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import mdx from '@astrojs/mdx';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/release/release.ts';
import { compiledTwice } from './compiled-twice.ts';
import { firstDifference } from './difference.ts';

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'portable-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Names of the bodies whose HTML differs, compiled as Astro is set up with `others`. */
const differing = async (
  bodies: Readonly<Record<string, string>>,
  others: Parameters<typeof compiledTwice>[2] = [],
) => {
  const folder = temporary();
  mkdirSync(join(folder, 'en'));
  const files = Object.entries(bodies).map(([name, body]) => {
    const file = join(folder, 'en', `${name}.mdx`);
    writeFileSync(file, `---\ntitle: ${name}\n---\n\n${body}\n`);
    return { name, file };
  });
  const twice = await compiledTwice(
    files.map(({ file }) => file),
    relative(projectRoot, join(folder, 'site')),
    others,
  );
  expect(twice).toHaveLength(files.length);
  return files
    .filter(({ file }) => twice.some((both) => both.file === file && firstDifference(both.body, both.mdx)))
    .map(({ name }) => name);
};

const plain =
  'The “yes” it\'s -- "no".\n\n## A heading\n\n<Callout tone="note">\n\n**Bold** and a note[^1].\n\n</Callout>\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n\n- [x] done\n\n[^1]: Of the note.';

test('ordinary Markdown and blocks give the same HTML, code does not', { timeout: 120_000 }, async () => {
  expect(await differing({ plain, code: 'One and one is {1 + 1}.' })).toEqual(['code']);
});

test('MDX with another setting does not give the same HTML', { timeout: 120_000 }, async () => {
  expect(await differing({ plain }, [mdx({ smartypants: true, syntaxHighlight: false })])).toEqual(['plain']);
});

test.each([
  ['a word', '<p>a b</p>', '<p>a c</p>'],
  ['a space between words', '<p><em>a</em> <em>b</em></p>', '<p><em>a</em><em>b</em></p>'],
  ['an attribute', '<a href="/en/">a</a>', '<a href="/zh-Hans/">a</a>'],
  ['an id', '<h2 id="a">a</h2>', '<h2 id="b">a</h2>'],
  ['what is missing at the end', '<p>a</p>', '<p>a</p><p>b</p>'],
  ['order', '<p>a</p><ul></ul>', '<ul></ul><p>a</p>'],
])('a difference in %s is found', (_, body, mdx) => {
  expect(firstDifference(body, mdx)).toBeDefined();
});

test('how white space and void elements are written makes no difference', () => {
  expect(firstDifference('<p>a\n b<br></p>', '<p>a b<br /></p>')).toBeUndefined();
});
