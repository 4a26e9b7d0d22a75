import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/cards/card.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { onlyLeadsOn } from '../../src/release/built-html.ts';
import { settings } from '../../src/settings.ts';
import { builtPages, root } from '../built-site.ts';

const pages = builtPages();
const decode = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
const previewOf = (html: string) =>
  new Map([...html.matchAll(/<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));
const shown = pages.filter(({ html }) => !html.includes('name="robots" content="noindex"') && html.includes('og:'));
const at = (pattern: RegExp) => shown.filter(({ address }) => pattern.test(address));
const neutralCards = localeTags.map((locale) => settings.origin + cardOf(undefined, locale).address);

describe('what a chat app shows in place of a link', () => {
  test('is whole on every page of a language', () => {
    const names = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image', 'og:image:width', 'og:image:height', 'og:image:alt'];
    const lacking = pages
      .filter(({ html, locale }) => locale !== undefined && !html.includes('content="noindex"') && !onlyLeadsOn(html))
      .flatMap(({ address, html }) => names.filter((name) => !previewOf(html).get(name)).map((name) => `${address} lacks ${name}`));
    expect(lacking).toEqual([]);
    expect(shown.length).toBeGreaterThan(50);
  });

  test('names the page, its language, and a picture that is there', () => {
    const wrong = shown.flatMap(({ address, html }) => {
      const preview = previewOf(html);
      const image = preview.get('og:image') ?? '';
      const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      return [
        preview.get('og:url') !== canonical && `${address}: og:url`,
        preview.get('og:locale') !== (canonical?.includes('/zh-Hans/') ? 'zh_CN' : 'en_GB') && `${address}: og:locale`,
        !(image.startsWith(`${settings.origin}/`) && existsSync(join(root, image.slice(settings.origin.length)))) && `${address}: ${image}`,
      ].filter((fault) => fault !== false);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['news', 'campaigns', 'cases', 'schools', 'questions'])('each entry of %s has a card of its own', (section) => {
    const entries = at(new RegExp(`^/(?:en|zh-Hans)/${section}/[^/]+/$`)).filter(({ html }) => html.includes('og:type" content="article"'));
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.filter(({ html }) => neutralCards.includes(previewOf(html).get('og:image') ?? ''))).toEqual([]);
    expect(new Set(entries.map(({ html }) => previewOf(html).get('og:image'))).size).toBe(entries.filter(({ html }) => !html.includes('class="untranslated"')).length);
  });

  test('home and lists have the neutral card of their language', () => {
    for (const locale of localeTags)
      for (const { address, html } of at(new RegExp(`^/${locale}/(?:(?:guidance|news|cases|sources|search)/)?$`)))
        expect(previewOf(html).get('og:image'), address).toBe(settings.origin + cardOf(undefined, locale).address);
  });

  test('apps that know neither find the entry’s title first, and an icon', () => {
    for (const { address, html, locale } of pages.filter(({ locale: own }) => own && !/^\/[^/]+\/$/.test('')).filter(({ html: text }) => text.includes('<h1'))) {
      if (!locale || address === `/${locale}/`) continue;
      const { name } = wordsIn(locale as 'en').interface.site;
      expect(/<title>([^<]*)/.exec(html)?.[1], address).toMatch(new RegExp(` · ${name}$`));
      expect(html, address).toContain('rel="apple-touch-icon" href="/icon-180.png"');
    }
  });
});

describe('pages that must tell nothing of themselves', () => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'guidance');
  const discreet = readdirSync(join(folder, 'en')).flatMap((name) => {
    const { data } = readDocument(readFileSync(join(folder, 'en', name)), name);
    return data?.['discreet'] === true ? [{ ...(data as unknown as Named), name }] : [];
  });
  const headOf = (html: string) => decode(html.slice(0, html.indexOf('</head>')));

  test.each(localeTags)('in %s, a discreet guide has a neutral head, the neutral card, and no structured data', (locale) => {
    expect(discreet.length).toBeGreaterThan(5);
    for (const { name, ...guide } of discreet) {
      const { id } = guide;
      const html = pages.find(({ address }) => address === addressOfEntry('guidance', guide, locale))?.html ?? '';
      const { data } = readDocument(readFileSync(join(folder, locale, name)), name);
      for (const words of [String(data?.['title']), String(data?.['summary']), String(data?.['slug'])]) expect(headOf(html), id).not.toContain(words);
      expect(html, id).not.toContain('application/ld+json');
      expect(neutralCards, id).toContain(previewOf(html).get('og:image'));
      expect(previewOf(html).get('og:type'), id).toBe('website');
    }
  });

  test.each(localeTags)('in %s, no other page’s head, and no card’s name, speaks of one', (locale) => {
    const heads = pages.map(({ address, html }) => ({ address, head: headOf(html) }));
    const leaks = discreet.flatMap(({ id, name }) => {
      const { data } = readDocument(readFileSync(join(folder, locale, name)), name);
      return heads.filter(({ head }) => [data?.['title'], data?.['slug']].some((words) => head.includes(`"${String(words)}"`) || head.includes(`/${String(words)}/`))).map(({ address }) => `${address}: ${id}`);
    });
    expect(leaks).toEqual([]);
    expect(readdirSync(join(root, 'cards')).filter((file) => discreet.some(({ id }) => file.startsWith(`${id}-`)))).toEqual([]);
  });

  test.each(localeTags)('in %s, help and finding family have the neutral card and sentence, and no structured data', (locale) => {
    const quiet = pages.filter(({ address }) => new RegExp(`^/${locale}/(?:help|family)/`).test(address));
    expect(quiet.length).toBeGreaterThan(10);
    for (const { address, html } of quiet) {
      expect(html, address).not.toContain('application/ld+json');
      expect(previewOf(html).get('og:description'), address).toBe(wordsIn(locale).interface.sharing.neutral);
      expect(previewOf(html).get('og:image'), address).toBe(settings.origin + cardOf(undefined, locale).address);
    }
  });
});
