import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as parser from 'satteri';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as module from '../../admin/preview/preview.ts';
import { told } from '../../admin/preview/told.ts';
import { defaultLocale, localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import type { Stored } from '../../src/library/entries.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { documentNames, typeNames, type DocumentName } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';
import { withoutMark } from '../../src/search/making/page.ts';
import { root } from '../built-site.ts';

// The module that editors get, with the files that they get, run in Node and held against the pages that were built.
const folder = join(root, 'admin/preview');
let preview: typeof module;

const read = (part: string): Promise<unknown> =>
  Promise.resolve(JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')) as unknown);
const storedOf = (type: string) => JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')) as Stored[];

beforeAll(async () => {
  // How old a contact is depends on the day: the preview is held against the pages on the day on which they were built.
  vi.useFakeTimers({ toFake: ['Date'], now: statSync(join(root, 'en/index.html')).mtime });
  preview = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'preview.js')).href)) as typeof module;
  preview.surroundWith({ parser, read });
});

afterAll(() => {
  vi.useRealTimers();
});

/** An entry as Decap would give it: the fields and the text of each language's file. */
const unsavedOf = (type: DocumentName, slug: string): module.Unsaved => {
  const files = localeTags.flatMap((locale) => {
    const file = join(settings.contentFolder, type, locale, `${slug}.mdx`);
    if (!existsSync(file)) return [];
    const { data = {}, body = '' } = readDocument(readFileSync(file), file);
    return [[locale, { ...data, body }] as const];
  });
  const words: module.Unsaved['words'] = Object.fromEntries(files);
  return { type, facts: words[defaultLocale] ?? {}, words };
};

/** The main part of a page, without the marks of scoped styles, which a build numbers anew, and those for the search. */
const mainOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(withoutMark(html))?.[0] ?? '')
    .replace(/ data-astro-cid-[a-z0-9]{8}(?:="true")?/g, '')
    .replace(/ data-[0-9a-z]{1,2}(?=[ >])/g, '');

const htmlOf = (shown: module.Preview): string => {
  if ('html' in shown) return shown.html;
  throw new Error(shown.refused.join('\n'));
};

describe.each(documentNames)('previews of %s', (type) => {
  test('are the pages that were built, for every entry in every language', async () => {
    const entries = storedOf(type);
    expect(entries.length).toBeGreaterThan(0);
    for (const { id, data } of entries)
      for (const locale of localeTags) {
        const address = addressOfEntry(type, data.facts as object as Named, locale);
        const built = mainOf(readFileSync(join(root, address, 'index.html'), 'utf8'));
        const shown = mainOf(htmlOf(await preview.render(unsavedOf(type, id), locale, locale)));
        expect(built).toContain('<h1');
        expect(shown, address).toBe(built);
      }
  }, 120_000);
});

describe('a preview', () => {
  const guide = () => unsavedOf('guidance', 'missing-child-first-hours');
  const changed = (locale: Locale, change: Readonly<Record<string, unknown>>): module.Unsaved => {
    const entry = guide();
    return { ...entry, words: { ...entry.words, [locale]: { ...entry.words[locale], ...change } } };
  };

  test('shows what is written now, and the facts that are in the other language’s file', async () => {
    const html = htmlOf(
      await preview.render(changed('zh-Hans', { summary: '新的概要。', body: '\n新的**正文**。\n' }), 'zh-Hans', 'en'),
    );
    expect(html).toContain('<html lang="zh-Hans"');
    expect(mainOf(html)).toContain('新的概要。');
    expect(mainOf(html)).toContain('新的<strong>正文</strong>。');
    expect(mainOf(html)).toContain('tel:110');
  });

  test('of an entry in one language shows its words to readers of the other, and says so', async () => {
    const { facts, words, type } = guide();
    const own = words['zh-Hans'] ?? {};
    const html = htmlOf(await preview.render({ type, facts, words: { 'zh-Hans': own } }, 'en', 'en'));
    expect(mainOf(html)).toContain('lang="zh-Hans"');
    expect(mainOf(html)).toContain(String(own['summary']));
  });

  test('is made of words that are not complete', async () => {
    const { type, facts } = guide();
    const html = htmlOf(await preview.render({ type, facts, words: { en: { title: 'Only a title' } } }, 'en', 'en'));
    expect(mainOf(html)).toMatch(/<h1[^>]*>\s*Only a title/);
  });

  test.each(localeTags)('names facts that are missing in the words of an editor who reads %s', async (language) => {
    const { type, facts, words } = guide();
    const shown = await preview.render({ type, facts: { ...facts, reviewed: '' }, words }, 'en', language);
    const { label } = wordsIn(language).fields.types.guidance.fields.reviewed;
    expect(shown).toEqual({ refused: [expect.stringContaining(label)] });
  });

  test.each([
    '{1+1}',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '<Foo />',
    '<Callout>',
    'import a from "b"\n\nx',
  ])('is refused of a text with %s', async (source) => {
    const shown = await preview.render(changed('en', { body: `\n${source}\n` }), 'en', 'en');
    expect(shown).toEqual({ refused: expect.arrayContaining([expect.stringMatching(/line 2/)]) as unknown });
  });

  test.each(['title', 'summary'])('does not take markup in the %s for markup', async (field) => {
    const html = htmlOf(await preview.render(changed('en', { [field]: '<img src=x onerror=alert(1)>' }), 'en', 'en'));
    expect(mainOf(html)).toContain('&lt;img src=x');
    expect(mainOf(html)).not.toContain('<img src=x');
  });
});

test('the files of the preview hold of each entry what pages show of it, and nothing else', () => {
  for (const type of typeNames)
    for (const { data } of storedOf(type)) {
      const names = [...Object.keys(data.facts), ...Object.values(data.words).flatMap((own) => Object.keys(own))];
      expect(['id', ...(told[type] ?? [])]).toEqual(expect.arrayContaining(names));
      expect(data.files).toEqual({});
    }
});

test('the module of the preview needs nothing but itself', () => {
  const { program } = parseSync('preview.js', readFileSync(join(folder, 'preview.js'), 'utf8'));
  expect(program.body.filter(({ type }) => type === 'ImportDeclaration')).toEqual([]);
});
