import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalsOf } from '../../admin/before-save/refusals.ts';
import { insertionOf, sourceOf } from '../../admin/body/block-source.ts';
import { lengthOf } from '../../admin/body/length.ts';
import { problemsOf, type Text } from '../../admin/body/problems.ts';
import { withoutTracking } from '../../admin/body/tracking.ts';
import { parserBuild } from '../../admin/parser/archive.ts';
import { instantiate } from '../../admin/parser/instance.ts';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import { examples } from '../../src/blocks/examples.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
import { treeOf } from '../../src/mdx/tree.ts';

const chinese: Text = { locale: 'zh-Hans', language: 'zh-Hans', type: 'guidance' };
const english: Text = { locale: 'en', language: 'en', type: 'guidance' };

const mended = (text: string, about: Text): string => {
  const cure = problemsOf(text, about).find((problem) => problem.cure)?.cure;
  return cure ? text.slice(0, cure.from) + cure.insert + text.slice(cure.to) : text;
};

test.each([
  ['先报案,再采血。', '先报案，再采血。', chinese],
  ['请**注意：**不要付钱。', '请**注意**：不要付钱。', chinese],
  ['叫**“团圆”**系统。', '叫“**团圆**”系统。', chinese],
  ['请**不要付钱 **，先报案。', '请**不要付钱** ，先报案。', chinese],
  ['他说"先报案"。', '他说“先报案”。', chinese],
  ['# A title\n', '## A title\n', english],
  ['One.\n\n#### Deep\n', 'One.\n\n## Deep\n', english],
  ['## One\n\n#### Two\n', '## One\n\n### Two\n', english],
  ['Call <Contacts ids="cn-110-police" /> now.', 'Call \n\n<Contacts ids="cn-110-police" />\n\nnow.', english],
  ['A soft\u00adhyphen.', 'A softhyphen.', english],
  ['Cafe\u0301.', 'Caf\u00e9.', english],
  ['请打[110](tel:１１０)。', '请打[110](tel:110)。', chinese],
  [
    'See [the list](https://www.example.org/a?id=3&utm_source=x#b).',
    'See [the list](https://www.example.org/a?id=3#b).',
    english,
  ],
])('mends %s by itself, and nothing is wrong then', (text, expected, about) => {
  expect(mended(text, about)).toBe(expected);
  expect(problemsOf(expected, about)).toEqual([]);
});

test('where a pair of quotation marks would be torn apart, somebody has to think', () => {
  const [problem] = problemsOf('的**“团圆”系统**已经启用。', chinese);
  expect(problem).toMatchObject({ severity: 'error' });
  expect(problem?.cure).toBeUndefined();
});

test('a problem is told in the editor’s language and underlines what it means', () => {
  const text = 'First.\n\nA {brace} and <Foo/> here.\n\nThe heroic police.';
  const found = problemsOf(text, { ...english, language: 'zh-Hans' });
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['{', '<Foo/>', 'heroic']);
  for (const { message } of found) expect(message).toMatch(/\p{Script=Han}/u);
});

test('the editor says of every text what the build says, at the same place', () => {
  const text = '# Title\n\n[here](http://localhost)\n\n<Callout tone="loud">\n\nText[^1]\n\n</Callout>\n\n![](/x.gif)';
  const build = problemsInBody(text, 'f.mdx', siteProfile);
  expect(build.length).toBeGreaterThan(4);
  const lines = problemsOf(text, english).map(({ line, message }) => ({ line, message }));
  expect(lines).toEqual(
    build.map(({ line, code, details }) => ({ line, message: wordsIn('en').problems[code](details) })),
  );
});

test('counts that no claim answers for are advice in news and cases, and nothing elsewhere', () => {
  const text = 'The police found 312 people.';
  expect(problemsOf(text, { ...english, type: 'news' })).toMatchObject([{ severity: 'warning' }]);
  expect(problemsOf(text, english)).toEqual([]);
});

test('an address keeps all but what follows readers', () => {
  expect(withoutTracking('https://a.org/?utm_medium=x')).toBe('https://a.org/');
  expect(withoutTracking('https://a.org/?a=1&spm=2&b=3')).toBe('https://a.org/?a=1&b=3');
  expect(withoutTracking('https://a.org/?from=2024&id')).toBe('https://a.org/?from=2024&id');
});

test('the length counts Chinese characters, words of other scripts, and no tags', () => {
  expect(lengthOf('拨打110，说 police。')).toBe(5);
  expect(lengthOf('<Callout tone="note">\n\nDon’t [pay](https://a.org/b).\n\n</Callout>')).toBe(2);
});

test('quotation marks and ampersands in a field come out of the parser as they went in', () => {
  const source = sourceOf('Callout', blocks.Callout, { tone: 'note', title: 'Who said "A & B"?' }, 'Text.');
  expect(problemsInBody(source, '', siteProfile)).toEqual([]);
  const { nodes } = treeOf(source, { footnotes: { label: '', back: String } });
  expect(JSON.stringify(nodes)).toContain(JSON.stringify('Who said "A & B"?'));
});

test.each(localeTags)('examples of blocks (%s) put into the middle of a text leave it sound', (locale) => {
  for (const name of Object.keys(blocks) as BlockName[])
    for (const { source } of examples[name]) {
      const { stands } = blocks[name];
      // An example within a sentence brings its sentence with it.
      if (stands !== 'alone') continue;
      for (const text of ['', 'One paragraph.', 'One paragraph.\n\nAnother one.', '- an item\n- another']) {
        const { from, to, insert } = insertionOf(text, { from: 2, to: 2 }, source[locale], stands);
        const whole = text.slice(0, from) + insert + text.slice(to);
        expect(problemsInBody(whole, whole, siteProfile)).toEqual([]);
        expect(whole.replace(insert, '')).toBe(text);
      }
    }
});

test('a claim stands within a sentence where there is one, else alone', () => {
  const source = sourceOf('Claim', blocks.Claim, { id: 'campaign-2024-cases' });
  const put = (text: string, at: number) => insertionOf(text, { from: at, to: at }, source, 'anywhere').insert;
  expect(put('It says so.', 3)).toBe(source);
  expect(put('It says so.\n', 12)).toBe(`\n${source}`);
});

test('the parser for browsers is the one that package-lock.json names, and it runs', async () => {
  const { wasm, functions } = parserBuild();
  const parser = await instantiate(new Uint8Array(wasm));
  expect(Object.keys(parser)).toEqual(expect.arrayContaining([...functions]));
});

const hostile = readdirSync('tests/content/corpus/hostile')
  // What only bytes or fields hold cannot be typed into a text.
  .filter((name) => /^(?:attr|code|esm|expr|footnote|html|image|link|tag|text)-/.test(name));

test('every hostile document of the corpus is underlined when it is typed or pasted, and is not saved', () => {
  expect(hostile.length).toBeGreaterThan(100);
  for (const name of hostile) {
    const body = readFileSync(`tests/content/corpus/hostile/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const errors = problemsOf(body, english).filter(({ severity, from, to }) => severity === 'error' && to > from);
    expect(errors.length, name).toBeGreaterThan(0);
    const draft = { title: 'A title', slug: 'a-title', id: 'abc123', status: 'draft', body };
    expect(refusalsOf('guidance', 'a-title', { en: draft }, 'en').length, name).toBeGreaterThan(0);
  }
});
