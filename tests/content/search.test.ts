import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { join, pairsOf } from '../../src/search/bigrams.ts';
import { cut } from '../../src/search/cut.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { indexSite } from '../../src/search/index.ts';
import { partsOf } from '../../src/search/question.ts';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const joined = (text: string) => join(wordsOf(text).map((word) => ({ text: word, asked: 0 })));
const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
/** Pieces with what was asked for in square brackets. */
const shown = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const chinese = fc.constantFrom(...Array.from('打击拐卖妇女儿童公安部采血寻亲失踪报警的了不见'));
const chineseRun = fc.array(chinese, { minLength: 1, maxLength: 12 }).map((characters) => characters.join(''));
const latinWord = fc.constantFrom('DNA', '2024', 'IOM', '12308', 'x');
const mark = fc.constantFrom('，', '。', '《', '》', '“', '”', '（', '）', '、');
/** Chinese as it is written: no two runs side by side, no spaces. */
const chineseText = fc
  .array(fc.tuple(chineseRun, fc.oneof(latinWord, mark)), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('Chinese cut into pairs', () => {
  test('is the same text when it is joined again', () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        expect(textOf(joined(cut(text)))).toBe(text);
      }),
    );
  });

  test('has every part of a run as words that stand one after another, and no part of anything else', () => {
    const beginnings = (words: readonly string[], asked: readonly string[]) =>
      words.some((_, place) => asked.every((pair, at) => (words[place + at] ?? '') === pair));
    fc.assert(
      fc.property(chineseText, fc.array(chinese, { minLength: 2, maxLength: 4 }), (text, characters) => {
        const asked = characters.join('');
        expect(beginnings(wordsOf(cut(text)), pairsOf(asked))).toBe(text.includes(asked));
      }),
    );
  });

  test('has every single character at the beginning of some word', () => {
    fc.assert(
      fc.property(chineseText, chinese, (text, character) => {
        expect(wordsOf(cut(text)).some((word) => word.startsWith(character))).toBe(text.includes(character));
      }),
    );
  });

  test('goes on through inline tags and the ends of lines, and stops at blocks', () => {
    expect(cut('公<b>安</b>部')).toBe('公安 <b>安部 </b>部');
    expect(cut('打击<wbr>拐卖')).toBe('打击 击拐 <wbr>拐卖 卖');
    expect(cut('公安\n  部')).toBe('公安 安部 部');
    expect(wordsOf(cut('<p>公安</p><p>部门</p>').replace(/<[^>]+>/g, ' '))).not.toContain('安部');
  });

  test('leaves markup, attributes, comments and scripts alone', () => {
    const markup = '<img alt="打击拐卖" title=\'公安\'><!-- 打击拐卖 --><script>"打击拐卖"</script><style>/* 公安部 */</style>';
    expect(cut(markup)).toBe(markup);
    expect(cut('no Chinese at all, <em>none</em> &amp; none')).toBe('no Chinese at all, <em>none</em> &amp; none');
  });
});

describe('a question', () => {
  test('is words and runs of Chinese, full-width forms read as ordinary ones', () => {
    expect(partsOf('ＤＮＡ比对 don’t 2024年')).toEqual([['DNA'], ['比对'], ['don’t'], ['2024'], ['年']]);
    expect(partsOf('  ？！ "" ')).toEqual([]);
  });

  test('passes over what everybody asks with, unless nothing else is left', () => {
    const passedOver = ['怎么办', '怎么', '了', 'my', 'how'];
    expect(partsOf('被拐了怎么办', passedOver)).toEqual([['被拐']]);
    expect(partsOf('了解', passedOver)).toEqual([['了解']]);
    expect(partsOf('怎么办', passedOver)).toEqual([['怎么', '么办']]);
    expect(partsOf('My daughter', passedOver)).toEqual([['daughter']]);
    expect(partsOf('how', passedOver)).toEqual([['how']]);
  });
});

describe('an excerpt', () => {
  test('marks characters, not pairs, and never the mark at the end of a word', () => {
    const words = wordsOf('打击 击拐 拐卖 卖 ， DNA。');
    const mark = (asked: Record<number, number>) => shown(join(words.map((text, place) => ({ text, asked: asked[place] ?? 0 }))));
    expect(mark({ 2: Infinity })).toBe('打击[拐卖]，DNA。');
    expect(mark({ 1: Infinity, 2: Infinity })).toBe('打[击拐卖]，DNA。');
    expect(mark({ 1: 1 })).toBe('打[击]拐卖，DNA。');
    expect(mark({ 5: Infinity })).toBe('打击拐卖，[DNA]。');
  });

  test('shows where most of what was asked for stands, and not the title again', () => {
    const filler = Array.from({ length: 200 }, (_, place) => `word${place}`);
    const content = ['A', 'title.', ...filler.slice(0, 100), 'needle', ...filler.slice(100), 'needle', 'and', 'needle'].join(' ');
    const places = wordsOf(content).flatMap((word, place) => (word === 'needle' ? [[place, Infinity] as const] : []));
    const pieces = excerptOf(content, new Map(places), 'A title');
    expect(pieces.filter(({ marked }) => marked)).toHaveLength(2);
    expect(textOf(excerptOf(content, new Map(), 'A title'))).toMatch(/^word0 /);
  });

  test('keeps text as text, whatever stands in it', () => {
    expect(textOf(excerptOf('a <mark>b</mark> &lt;i&gt;', new Map([[1, Infinity]]), ''))).toBe('a <mark>b</mark> &lt;i&gt;');
  });
});

describe('the index of a site', () => {
  const page = (lang: string, body: string, attributes = 'data-pagefind-body') =>
    `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><main ${attributes} data-pagefind-filter="type:news">${body}</main></body></html>`;

  const site = async () => {
    const root = await mkdtemp(pathOf(tmpdir(), 'homeward-search-'));
    onTestFinished(() => rm(root, { recursive: true }));
    const files = {
      'en/one': page('en', '<h1>One</h1><p>Women were sold abroad.</p>'),
      'en/not-translated': page('en', '<h1>只有中文</h1>', ''),
      'en/list': page('en', '<h1>A list</h1>', 'data-pagefind-body="false"'),
      'zh-Hans/yi': page('zh-Hans', '<h1>打拐</h1><p>公安部打击拐卖。</p>'),
    };
    for (const [path, html] of Object.entries(files)) {
      await mkdir(pathOf(root, path), { recursive: true });
      await writeFile(pathOf(root, path, 'index.html'), html);
    }
    return root;
  };

  const bytesOf = async (root: string) => {
    const files = (await readdir(pathOf(root, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = files.map((entry) => pathOf(entry.parentPath, entry.name)).sort();
    return Promise.all(paths.map(async (path) => [path.slice(root.length), (await readFile(path)).toString('base64')]));
  };

  test('holds pages that ask for it, each language apart, with the same bytes twice', async () => {
    const roots = [await site(), await site()];
    for (const root of roots) expect(await indexSite(pathToFileURL(`${root}/`))).toEqual({ en: 1, 'zh-Hans': 1 });
    const [first, second] = await Promise.all(roots.map(bytesOf));
    expect(second).toEqual(first);
    const paths = first?.map(([path]) => path) ?? [];
    expect(paths).toContain('/pagefind/en/pagefind.js');
    expect(paths).toContain('/pagefind/zh-Hans/pagefind.js');
    expect(paths.filter((path) => /-ui\.|highlight|worker/.test(path ?? ''))).toEqual([]);
  });
});
