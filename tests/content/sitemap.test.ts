import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sitemapAddress } from '../../src/i18n/urls.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import { settings } from '../../src/settings.ts';
import { builtPages, root } from '../built-site.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const index = read(sitemapAddress);
const valuesOf = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value = '']) => value);
const parts = valuesOf(index, 'loc');
const maps = parts.map((url) => read(new URL(url).pathname));
const entries = maps.flatMap((xml) => [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => entry));
const listed = new Map(entries.map((entry) => [valuesOf(entry, 'loc')[0] ?? '', entry]));

const pages = new Map(builtPages().map(({ address, html }) => [settings.origin + address, html]));
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
const isKept = (html: string) => /<meta name="robots" content="[^"]*noindex/.test(html);
const alternatesIn = (text: string) =>
  [...text.matchAll(/<(?:xhtml:)?link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, href]) => `${tag} ${href}`).sort();

/** The schema of sitemaps.org, as the package that writes the sitemap brings it, and ours for the links to translations. */
const schemas = () => {
  const ofIntegration = createRequire(createRequire(import.meta.url).resolve('@astrojs/sitemap'));
  const ours = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
  return {
    schema: [ours('sitemap-with-translations.xsd')],
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(join(ofIntegration.resolve('sitemap/package.json'), '..', 'schema', 'sitemap.xsd'), 'utf8') },
      { fileName: 'translation.xsd', contents: ours('translation.xsd') },
    ],
  };
};

describe('the sitemap', () => {
  test('begins at an index that names parts which are there', () => {
    expect(parts.length).toBeGreaterThan(0);
    for (const url of parts) expect(existsSync(join(root, new URL(url).pathname)), url).toBe(true);
    for (const url of parts) expect(url.startsWith(`${settings.origin}/sitemap-`)).toBe(true);
  });

  test('is valid by the schema of sitemaps.org, which refuses what is not', async () => {
    for (const contents of maps) {
      const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], ...schemas() });
      expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
      for (const broken of [contents.replace(/<loc>[^<]*/, '<loc>news'), contents.replace(/<lastmod>[^<]*/, '<lastmod>yesterday'), contents.replace('hreflang="en"', 'hreflang=""')])
        expect((await validateXML({ xml: [{ fileName: 'sitemap.xml', contents: broken }], ...schemas() })).valid).toBe(false);
    }
    for (const xml of [...maps, index]) expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
    for (const xml of maps) expect(valuesOf(xml, 'loc').length).toBeLessThanOrEqual(50_000);
  });

  test('lists each address once, and only pages that are built, canonical and may be listed', () => {
    expect(listed.size).toBe(entries.length);
    const wrong = [...listed.keys()].filter((url) => {
      const html = pages.get(url);
      return html === undefined || isKept(html) || canonicalOf(html) !== url;
    });
    expect(wrong).toEqual([]);
    expect([...listed.keys()].filter((url) => /\/(?:404|r|admin|feeds|search-index|cards|qr)(?:[/.]|$)/.test(new URL(url).pathname))).toEqual([]);
  });

  test('lists every page that may be listed', () => {
    const lacking = [...pages].filter(([url, html]) => !isKept(html) && canonicalOf(html) === url && !listed.has(url)).map(([url]) => url);
    expect(lacking).toEqual([]);
    expect(listed.size).toBeGreaterThan(300);
  });

  test('names the translations that the page itself names, and each names it back', () => {
    for (const [url, entry] of listed) expect(alternatesIn(entry), url).toEqual(alternatesIn(pages.get(url)?.split('</head>')[0] ?? ''));
    for (const [url, entry] of listed)
      for (const alternate of alternatesIn(entry)) {
        const [tag = '', href = ''] = alternate.split(' ');
        expect([...localeTags, 'x-default']).toContain(tag);
        if (tag !== 'x-default') expect(alternatesIn(listed.get(href) ?? ''), `${url} → ${href}`).toEqual(alternatesIn(entry));
      }
  });

  test('says a day of change only where the entry tells one', () => {
    const dayAt = (address: string) => valuesOf(listed.get(settings.origin + address) ?? '', 'lastmod')[0];
    const guide = readFileSync(join(import.meta.dirname, '../../content/guidance/en/boys-and-men.mdx'), 'utf8');
    const reviewed = /^reviewed: '([^']*)'/m.exec(guide)?.[1] ?? '';
    expect(dayAt('/en/guidance/boys-and-men/')).toContain(reviewed);
    expect(dayAt('/zh-Hans/guidance/boys-and-men/')).toContain(reviewed);
    for (const address of ['/', '/en/', '/en/help/', '/en/guidance/', '/en/search/', '/en/sources/']) expect(dayAt(address), address).toBeUndefined();
  });
});

test('robots.txt shuts nobody out, names the sitemap, and leaves it to noindex what is not listed', () => {
  const lines = read('robots.txt').split('\n').filter(Boolean);
  expect(lines).toEqual(['User-agent: *', 'Disallow:', `Sitemap: ${settings.origin}${sitemapAddress}`]);
  expect(read('admin/index.html')).toContain('<meta name="robots" content="noindex"');
});
