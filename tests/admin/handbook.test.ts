import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapterAddress, chapterNames, handbook } from '../../admin/handbook/chapters.ts';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import type { FieldWord } from '../../src/i18n/field-words.ts';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import { model, typeNames } from '../../src/model/index.ts';
import { metaPolicyOf, securityHeadersOf } from '../../src/release/headers.ts';
import { wordRules } from '../../src/wording/barred.ts';
import { wordReasons } from '../../src/wording/rule.ts';
import { root } from '../built-site.ts';
import { addressesFound } from '../indexed.ts';
import { htmlCheck } from '../valid-html.ts';

const chaptersFolder = join(import.meta.dirname, '../../admin/handbook/chapters');

// The handbook as it was built, held against the model, the blocks and the check that it tells about.
const fileOf = (address: string) => join(root, decodeURI(address), 'index.html');
const htmlOf = (address: string) => readFileSync(fileOf(address), 'utf8');
const addresses = [handbook, ...localeTags.flatMap((tag) => chapterNames.map((name) => chapterAddress(name, tag)))];

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' } as const;
const plain = (html: string): string =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: keyof typeof characters) => characters[name])
    .replace(/\s+/g, ' ');
const shownIn = (name: (typeof chapterNames)[number], locale: Locale) => plain(htmlOf(chapterAddress(name, locale)));

describe.each(localeTags)('the handbook in %s', (locale) => {
  const { fields, problems, wordReasons: reasons } = wordsIn(locale);

  test('shows every kind of entry with each of its fields, its hint and whatever lies within it', () => {
    const shown = shownIn('fields', locale);
    const told = (name: string, { label, hint = '', fields: within = {} }: FieldWord): readonly string[] => [
      `${label} ${name}`,
      hint,
      ...Object.entries(within).flatMap(([inner, word]) => told(inner, word)),
    ];
    for (const type of typeNames) {
      const { label, fields: words } = fields.types[type];
      const { facts, words: ofWords }: ContentType = model[type];
      expect(Object.keys(words).sort()).toEqual([...Object.keys(facts), ...Object.keys(ofWords)].sort());
      for (const words of [
        `${label} ${type}`,
        ...Object.entries(fields.types[type].fields).flatMap(([name, word]) => told(name, word)),
      ])
        expect(shown).toContain(words.replace(/\s+/g, ' ').trim());
    }
  });

  test('rests on sources that are published', () => {
    for (const name of chapterNames) {
      const chapter = readFileSync(join(chaptersFolder, locale, `${name}.mdx`), 'utf8');
      const named = [...chapter.matchAll(/<Sources ids="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
      const items = [...htmlOf(chapterAddress(name, locale)).matchAll(/<ul class="sources"[^>]*>([\s\S]*?)<\/ul>/g)];
      expect(items.flatMap(([, list = '']) => list.match(/<li[ >]/g) ?? [])).toHaveLength(named.length);
    }
  });

  test('shows every block with its fields and its examples, once', () => {
    const html = htmlOf(chapterAddress('blocks', locale));
    const shown = plain(html);
    for (const name of Object.keys(blocks) as BlockName[]) {
      const { label, hint, fields: words } = fields.blocks[name];
      expect(html.split(`id="block-${name}"`)).toHaveLength(2);
      expect(shown).toContain(`${label} <${name}>`);
      expect(shown).toContain(hint);
      for (const [field, word] of Object.entries<FieldWord>(words)) expect(shown).toContain(`${word.label} ${field}`);
    }
    // Examples are rendered by the blocks themselves, with the facts of the content.
    expect(html).toContain('data-claim="campaign-2024-cases"');
    expect(html).toContain('href="tel:110"');
  });

  test('shows everything that the check can say, with nothing left open', () => {
    const html = htmlOf(chapterAddress('problems', locale));
    for (const code of Object.keys(problems)) expect(html.split(`id="p-${code}"`), code).toHaveLength(2);
    expect(plain(html)).not.toContain('undefined');
  });

  test('shows why each word is not written, and the words of each rule in both languages', () => {
    const shown = shownIn('words', locale);
    for (const reason of wordReasons) expect(shown).toContain(reasons[reason]);
    for (const rule of localeTags.flatMap((tag) => wordRules[tag])) expect(shown).toContain(rule.instead);
    for (const word of ['heartbreaking', 'illegal migrant', 'been rescued', '触目惊心', '非法移民', '我国'])
      expect(shown).toContain(word);
  });

  test('has a picture of the editor for each that a chapter names, light and in this language', () => {
    const taken = readdirSync(join('admin/handbook/pictures', locale));
    const chapters = chapterNames.map((name) =>
      readFileSync(join('admin/handbook/chapters', locale, `${name}.mdx`), 'utf8'),
    );
    const named = chapters.flatMap((chapter) =>
      [...chapter.matchAll(/<Shot name="([^"]+)"/g)].map(([, name]) => `${name}.webp`),
    );
    expect(taken.sort()).toEqual([...new Set(named)].sort());
    expect(named.length).toBeGreaterThan(5);
    for (const file of taken)
      expect(statSync(join('admin/handbook/pictures', locale, file)).size).toBeLessThanOrEqual(60_000);
    expect(chapters.join('')).not.toMatch(/<Shot name="[^"]+"(?! alt="[^"]{20,}")/);
  });
});

test('no Chinese of the handbook has half-width marks or signs of Markdown that were left standing', () => {
  for (const name of chapterNames) {
    const html = htmlOf(chapterAddress(name, 'zh-Hans'));
    // What is shown as it is typed, what is told in another language, and what must not be imitated.
    const read = html
      .replace(/<(pre|code|kbd)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<(\w+)\b[^>]*\slang="(?!zh)[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<li id="p-(?:half-width-mark|stars-left)"[\s\S]*?<\/li>/g, '')
      .replace(/<blockquote[\s\S]*?<\/blockquote>/g, '');
    // A day between its signs is what a hint tells editors to type.
    const text = plain(read).replace(/\*\*[\d/-]+\*\*/g, '');
    expect(text.match(/.{0,9}(?:\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\*\*).{0,9}/gu) ?? [], name).toEqual(
      [],
    );
  }
});

test.each(localeTags)(
  'a chapter in %s links to its own language, and every place that it links to is there',
  (locale) => {
    const idsIn = new Map<string, ReadonlySet<string>>();
    const idsOf = (address: string) => {
      const known =
        idsIn.get(address) ?? new Set([...htmlOf(address).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
      idsIn.set(address, known);
      return known;
    };
    for (const name of chapterNames) {
      const own = chapterAddress(name, locale);
      for (const [, href = ''] of htmlOf(own).matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
        if (!/^[/#]/.test(href)) continue;
        const [path = '', id] = href.startsWith('#') ? [own, href.slice(1)] : href.split('#');
        expect(existsSync(path.endsWith('/') ? fileOf(path) : join(root, path)), `${own} → ${href}`).toBe(true);
        if (id !== undefined) expect(idsOf(path).has(decodeURI(id)), `${own} → ${href}`).toBe(true);
      }
      const text = readFileSync(join('admin/handbook/chapters', locale, `${name}.mdx`), 'utf8');
      const others = localeTags.filter((tag) => tag !== locale);
      for (const other of others) expect(text).not.toMatch(new RegExp(`\\]\\(/(?:admin/handbook/)?${other}/`));
    }
  },
);

describe('every page of the handbook', () => {
  const validator = htmlCheck(['region', 'list', 'group']);

  test.each(addresses)('%s is valid, runs nothing, and is listed nowhere', (address) => {
    const html = htmlOf(address);
    const { results } = validator.validateStringSync(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)),
    ).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="|<iframe/);
    expect(localeTags.flatMap((locale) => addressesFound(locale))).not.toContain(address);
  });

  test('has a policy of its own: its styles and pictures, and no script', () => {
    const policy = securityHeadersOf(`${handbook}en/index.html`)['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(securityHeadersOf(`${handbook}en/index.html`)['X-Robots-Tag']).toBe('noindex');
    expect(htmlOf(handbook)).toContain(`content="${metaPolicyOf(handbook)}"`);
  });
});
