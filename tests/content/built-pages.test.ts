import { describe, expect, test } from 'vitest';
import { builtPages, withoutLikes } from '../built-site.ts';
import { htmlCheck } from '../valid-html.ts';

const pages = builtPages();
const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
const titleOf = (html: string) => one(html, /<title>([^<]*)<\/title>/);
const descriptionOf = (html: string) => one(html, /<meta name="description" content="([^"]*)"/);

/** Pages whose value another page has too. */
const repeated = (valueOf: (html: string) => string | undefined) => {
  const seen = new Map<string, string[]>();
  for (const { address, html } of pages.filter(({ address: at }) => !at.endsWith('/404/') && !at.endsWith('404.html'))) {
    const value = valueOf(html) ?? '(none)';
    seen.set(value, [...(seen.get(value) ?? []), address]);
  }
  return [...seen].filter(([value, addresses]) => addresses.length > 1 || value === '(none)');
};

describe('every built page', () => {
  test('breaks no line within Chinese words, where a browser would show a space', () => {
    const broken = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/>[^<>]*[\p{Script=Han}，。；：！？”）]\n+[\p{Script=Han}“（《][^<>]*</gu)].map(
        ({ 0: text }) => `${address} ${text.slice(1, 40)}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(repeated(titleOf)).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(repeated(descriptionOf)).toEqual([]);
  });

  test('says its language, its canonical address and what must not be loaded', () => {
    const lacking = pages.flatMap(({ address, html }) =>
      [/<html lang="[^"]+"/, /<link rel="canonical" href="https:\/\/[^"]+"/, /http-equiv="Content-Security-Policy"/, /name="referrer" content="no-referrer"/]
        .filter((pattern) => !pattern.test(html))
        .map((pattern) => `${address} lacks ${pattern.source}`),
    );
    expect(lacking).toEqual([]);
  });

  test('names its translation, and x-default', () => {
    const translated = pages.filter(({ html }) => html.includes('rel="alternate"'));
    const halves = translated.filter(({ html }) => !['en', 'zh-Hans', 'x-default'].every((tag) => html.includes(`hreflang="${tag}"`)));
    expect(halves.map(({ address }) => address)).toEqual([]);
    expect(translated.length).toBeGreaterThan(20);
  });

  test('holds nothing inline, and one style sheet', () => {
    const inline = pages.flatMap(({ address, html }) => {
      const found = [...html.matchAll(/<style[\s>]|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/g)].map(([text]) => text);
      const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"/g)].length;
      return [...found.map((text) => `${address}: ${text}`), ...(sheets === 1 ? [] : [`${address}: ${sheets} style sheets`])];
    });
    expect(inline).toEqual([]);
  });

  test('has links to report a mistake and for "this is about me", and the numbers', () => {
    const lacking = pages
      .filter(({ locale }) => locale)
      .filter(({ html, locale }) => !html.includes(`/${locale}/about/#`) || !html.includes('href="tel:110"') || !html.includes('rel="noreferrer"'));
    expect(lacking.map(({ address }) => address)).toEqual([]);
  });

  test('is valid HTML', async () => {
    // Chinese and English pages name a region by its words.
    const validator = htmlCheck(['region', 'list']);
    const problems: string[] = [];
    for (const { address, html } of withoutLikes(pages)) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) problems.push(...messages.map(({ line, column, message, ruleId }) => `${address}:${line}:${column} ${message} (${ruleId})`));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});
