import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtLinks, builtPages, builtTexts, root } from '../built-site.ts';

const pages = builtPages();
const links = builtLinks();
const texts = builtTexts();
const byAddress = new Map([...pages, ...links, ...texts].map((page) => [page.address, page]));
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#34;', '"');
const attributesOf = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decode(value));
const anchorsOf = new Map([...pages, ...texts].map(({ address, html }) => [address, new Set(attributesOf(html, 'id'))]));

const brokenLinksOf = ({ address, html }: (typeof pages)[number]) =>
  [...attributesOf(html, 'href'), ...attributesOf(html, 'src')].flatMap((link) => {
    if (/^(https?:|mailto:|tel:|sms:)/.test(link)) return [];
    const url = new URL(link, `https://built.example${address}`);
    const path = decodeURI(url.pathname);
    if (!byAddress.has(path)) return existsSync(join(root, path)) && !path.endsWith('/') ? [] : [`${link}: there is no such page or file`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && !anchorsOf.get(path)?.has(anchor) ? [`${link}: ${path} has no #${anchor}`] : [];
  });

describe('links of the built site', () => {
  test('there are pages in both languages', () => {
    expect(pages.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(20);
    expect(pages.filter(({ locale }) => locale === 'zh-Hans').length).toBe(pages.filter(({ locale }) => locale === 'en').length);
  });

  test('every link, anchor, style sheet and picture is there', () => {
    expect([...pages, ...links, ...texts].flatMap((page) => brokenLinksOf(page).map((broken) => `${page.address} → ${broken}`))).toEqual([]);
  });

  test('no page leads into another language but by the language switch', () => {
    const strays = pages.flatMap(({ address, html, locale }) =>
      locale === undefined
        ? []
        : [...html.matchAll(/<a\s([^>]*)>/g)]
            .map(([, attributes = '']) => attributes)
            .filter((attributes) => !/\shreflang="/.test(` ${attributes}`))
            .map((attributes) => /href="([^"]*)"/.exec(attributes)?.[1] ?? '')
            .filter((href) => /^\/(en|zh-Hans)\//.test(href) && !href.startsWith(`/${locale}/`))
            .map((href) => `${address} → ${href}`),
    );
    expect(strays).toEqual([]);
  });

  test('every tel: link dials digits only', () => {
    const numbers = pages.flatMap(({ html }) => attributesOf(html, 'href').filter((href) => href.startsWith('tel:')));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !/^tel:\+?\d{2,15}$/.test(number))).toEqual([]);
  });
});
