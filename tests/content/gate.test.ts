import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/gate/gate.ts';
import { afterChanges, edited, folderOf, paths, problemsOf, soundContent, type Changes } from './sound-content.ts';

const { guide, guideZh, news, claim, contact } = paths;

describe('a content folder in which nothing is wrong', () => {
  it('passes', async () => {
    expect(await afterChanges({})).toEqual([]);
  });

  it('passes with leftovers of desktops and text editors, which nothing reads', async () => {
    expect(await afterChanges({ '.DS_Store': 'x', 'guidance/en/.first-hours.mdx.swp': 'x', [`${guide}~`]: 'x' })).toEqual([]);
  });
});

describe('places', () => {
  const text = soundContent[guide] ?? '';

  it.each([
    ['an unknown type', { 'posters/en/x.mdx': text }, ['posters:1 wrong-place']],
    ['an unknown language', { 'guidance/fr/first-hours.mdx': text }, ['guidance/fr:1 wrong-place']],
    ['a language in other letters', { 'guidance/zh-hans/first-hours.mdx': text }, ['guidance/zh-hans:1 wrong-place']],
    ['a file beside the folders', { 'readme.mdx': text }, ['readme.mdx:1 wrong-place']],
    ['a folder within a language', { 'guidance/en/more/x.mdx': text }, ['guidance/en/more:1 wrong-place']],
    ['a document where records lie', { 'claims/en/more.mdx': text }, ['claims/en/more.mdx:1 wrong-place']],
    ['a record where documents lie', { 'guidance/en/more.yaml': 'x: 1' }, ['guidance/en/more.yaml:1 wrong-place']],
    ['code', { 'guidance/en/run.ts': 'throw 0' }, ['guidance/en/run.ts:1 wrong-place']],
    ['Markdown', { 'guidance/en/run.md': text }, ['guidance/en/run.md:1 wrong-place']],
    ['upper case', { 'guidance/en/First-hours.mdx': text }, ['guidance/en/First-hours.mdx:1 wrong-place']],
    ['letters that have two forms', { 'guidance/en/cafe\u0301.mdx': text }, ['guidance/en/cafe\u0301.mdx:1 wrong-place']],
    ['a hidden document', { 'guidance/en/.hidden.mdx': text }, ['guidance/en/.hidden.mdx:1 wrong-place']],
    ['a picture that is a program', { 'media/logo.svg': '<svg/>' }, ['media/logo.svg:1 wrong-place']],
    ['a picture with an odd name', { 'media/My Picture.png': '' }, ['media/My Picture.png:1 wrong-place']],
  ])('refuse %s', async (_, files: Changes, problems) => {
    expect(await afterChanges(files)).toEqual(problems);
  });

  it('refuse links, to files and to folders', async () => {
    const folder = await folderOf(soundContent);
    await symlink('/etc/hostname', join(folder, 'guidance/en/linked.mdx'));
    await symlink('/etc', join(folder, 'lessons'));
    const { problems } = await examine(folder, await folderOf({}));
    expect(problems.map(({ file, code }) => [file.slice(folder.length + 1), code])).toEqual([
      ['guidance/en/linked.mdx', 'not-a-file'],
      ['lessons', 'not-a-file'],
    ]);
  });

  it.each(['index', 'admin', 'embed', 'feeds', 'data', 'zh-hans'])('refuse the name %s, which the site keeps', async (name) => {
    const files = edited(guide, ['slug: first-hours', `slug: ${name}`], ['w35p89', 'bbbbbb']);
    expect(await afterChanges({ [`guidance/en/${name}.mdx`]: files[guide] })).toContain(`guidance/en/${name}.mdx:1 reserved-name`);
  });

  it('refuse documents among the code, in any letters', async () => {
    const code = await folderOf({ 'pages/x.MDX': '', 'pages/y.md': '', 'pages/z.html': '', 'pages/ok.astro': '' });
    const { problems } = await examine(await folderOf(soundContent), code);
    expect(problems.map(({ file, code: problem }) => [file.slice(code.length + 1), problem])).toEqual(
      ['x.MDX', 'y.md', 'z.html'].map((name) => [`pages/${name}`, 'document-among-code']),
    );
  });
});

describe('facts', () => {
  it.each([
    ['an unknown field', edited(guide, ['slug:', 'layout: x\nslug:']), [`${guide}:6 unknown-field`]],
    ['an unknown field within a group', edited(claim, ['restsOn: mps', 'by: mps']), [`${claim}:11 unknown-field`]],
    ['a fact that is missing', edited(guide, ['reviewed: 2026-11-01\n', '']), [`${guide}:2 missing-field`]],
    ['a fact that is empty', edited(guide, ['reviewed: 2026-11-01', 'reviewed:']), [`${guide}:15 missing-field`]],
    ['a list that must hold something', edited(guide, ['sources: [law-2020]', 'sources: []']), [`${guide}:13 missing-field`]],
    ['a day that there is not', edited(guide, ['2026-11-01', '2026-02-30']), [`${guide}:15 wrong-value`]],
    ['a value that is not in the list', edited(guide, ['[parents]', '[parents, dogs]']), [`${guide}:10 wrong-value`]],
    ['the same value twice', edited(guide, ['[parents]', '[parents, parents]']), [`${guide}:10 wrong-value`]],
    ['a number that is too small', edited(guide, ['reviewEvery: 180', 'reviewEvery: 1']), [`${guide}:16 wrong-value`]],
    ['text instead of yes or no', edited(guide, ['discreet: false', 'discreet: no']), [`${guide}:9 wrong-value`]],
    ['a number instead of text', edited(contact, ["printed: '110'", 'printed: 110']), [`${contact}:9 wrong-value`]],
    ['a fact in a translation', edited(guideZh, ['summary:', 'reviewed: 2026-11-01\nsummary:']), [`${guideZh}:3 misplaced-fact`]],
    ['an unknown field in a translation', edited(guideZh, ['summary:', 'layout: x\nsummary:']), [`${guideZh}:3 unknown-field`]],
    ['a translation without facts', { 'topics/zh-Hans/work.yaml': 'title: 工作\n' }, ['topics/zh-Hans/work.yaml:1 facts-missing']],
  ])('refuse %s', async (_, files, problems) => {
    expect(await afterChanges(files)).toEqual(problems);
  });

  it('say what is wanted where nothing was written', async () => {
    const [problem] = await problemsOf({ ...soundContent, ...edited(guide, ['reviewed: 2026-11-01\n', '']) });
    expect(problem?.details).toMatchObject({ field: 'reviewed', expected: 'date' });
  });

  it('may leave out what may stay empty, as nothing, null or empty text', async () => {
    for (const campaign of ['', 'campaign:\n', "campaign: ''\n", 'campaign: null\n'])
      expect(await afterChanges(edited(news, ['campaign:\n', campaign]))).toEqual([]);
  });

  it('are told all at once, in the order of files, lines and columns', async () => {
    const files = {
      ...edited(guide, ['[parents]', '[dogs]'], ['2026-11-01', 'soon'], ['(/en/sources/)', '(/en/sauces/)']),
      ...edited(claim, ['value: 550', 'value: many']),
      'media/x.svg': '',
    };
    expect(await afterChanges(files)).toEqual([
      `${claim}:7 wrong-value`,
      `${guide}:10 wrong-value`,
      `${guide}:15 wrong-value`,
      `${guide}:25 broken-link`,
      'media/x.svg:1 wrong-place',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['are only begun', edited(guideZh, ['summary: 先做什么。', 'summary:'])],
    ['are empty', { [guideZh]: '---\ntitle: null\nsummary: ""\n---\n' }],
    ['are an empty line, as an editor leaves it', { [guideZh]: '\n' }],
    ['have a list with an empty item', edited(guideZh, ['[先报警]', '[先报警, ""]'])],
    ['have no body yet', { [guideZh]: (soundContent[guideZh] ?? '').replace(/---\n\n[^]*$/, '---\n') }],
    ['are missing', { [guideZh]: undefined }],
  ])('may be untranslated: they %s', async (_, files: Changes) => {
    expect(await afterChanges(files)).toEqual([]);
  });

  it('are refused where they are wrong in any language', async () => {
    expect(await afterChanges(edited(guideZh, ['最初几小时', '长'.repeat(71)]))).toEqual([`${guideZh}:2 wrong-value`]);
  });

  it('must be complete in one language at least, with a body', async () => {
    expect(await afterChanges({ ...edited(guide, ['First hours', '']), ...edited(guideZh, ['最初几小时', '']) })).toEqual([
      `${guide}:2 missing-translation-everywhere`,
    ]);
    expect(await afterChanges({ [news]: (soundContent[news] ?? '').replace(/## What[^]*$/, '') })).toContain(
      `${news}:2 missing-translation-everywhere`,
    );
  });

  it('may be written first in any language', async () => {
    const english = (soundContent[guide] ?? '').replace(/^title:[^]*?(?=slug:)/m, '').replace(/---\n\n[^]*$/, '---\n');
    expect(await afterChanges({ [guide]: english })).toEqual([]);
  });
});

describe('drafts', () => {
  const draft = edited(
    guide,
    ['status: published', 'status: draft'],
    ['title: First hours', 'title:'],
    ['sources: [law-2020]', 'sources: []'],
    ['reviewed: 2026-11-01', 'reviewed:'],
    ['discreet: false\n', ''],
  );
  const unlinked = edited(news, ['status: published', 'status: draft'], ['prevention: w35p89', 'prevention:']);

  it('may leave required facts and words empty', async () => {
    expect(await afterChanges({ ...draft, ...unlinked, [guideZh]: undefined })).toEqual([]);
  });

  it('may hold nothing wrong', async () => {
    const text = (draft[guide] ?? '').replace('[parents]', '[dogs]').replace('Call now.', '{1 + 1}');
    expect(await afterChanges({ [guide]: text, ...unlinked })).toEqual([`${guide}:9 wrong-value`, `${guide}:18 code-expression`]);
  });

  it('must have a name and a status', async () => {
    const text = (draft[guide] ?? '').replace('id: w35p89', 'id:').replace('slug: first-hours', 'slug:');
    expect(await afterChanges({ [guide]: text, ...unlinked })).toEqual([`${guide}:6 missing-field`, `${guide}:7 missing-field`]);
  });
});

describe('bodies', () => {
  it.each([guide, guideZh])('are checked in every language: %s', async (path) => {
    const text = `${soundContent[path] ?? ''}\n<script>alert(1)</script>\n`;
    expect((await problemsOf({ ...soundContent, [path]: text })).map(({ file }) => file)).toContain(path);
  });

  it('are checked also where the front matter is wrong', async () => {
    const files = edited(guide, ['title: First', 'title: &first First'], ['Call now.', '{1 + 1}']);
    expect(await afterChanges(files)).toEqual([`${guide}:2 yaml-anchor`, `${guide}:19 code-expression`]);
  });
});
