import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOf, permanentAddressOf } from '../../src/i18n/urls.ts';
import { ledgerOf } from '../../src/permalinks/on-disk.ts';
import type { Permalinks } from '../../src/permalinks/published.ts';
import { builtLinks, builtPages, root } from '../built-site.ts';
import { addressesFound } from '../indexed.ts';

const published = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
const links = builtLinks();
const linkAt = new Map(links.map((page) => [page.address, page.html]));
const pages = builtPages();
const pageAt = new Map(pages.map((page) => [page.address, page.html]));
const permalinks = published('permalinks.json') as Permalinks;
const present = Object.entries(permalinks.ids).flatMap(([id, entry]) => (entry.status === 'published' ? [{ id, ...entry }] : []));

describe('/permalinks.json', () => {
  test('fits the schema beside it, and says where that is', () => {
    const schema = published('permalinks.schema.json') as Parameters<typeof z.fromJSONSchema>[0] & { $id: string };
    const read = z.fromJSONSchema(schema);
    expect(permalinks.$schema).toBe(schema.$id);
    expect(read.safeParse(permalinks).error?.issues.slice(0, 3)).toBeUndefined();
    expect(read.safeParse({ ...permalinks, ids: { x: {} } }).success).toBe(false);
  });

  test('names every id that was written down, and leads each to a page and its anchor', () => {
    const ledger = ledgerOf(join(import.meta.dirname, '..', '..', 'content'));
    expect(ledger.size).toBeGreaterThan(1000);
    expect([...ledger.keys()].filter((id) => !(id in permalinks.ids))).toEqual([]);
    const leadsSomewhere = (address: string) => {
      const [page = '', anchor] = address.split('#');
      const html = pageAt.get(page);
      return html !== undefined && (anchor === undefined || html.includes(` id="${anchor}"`));
    };
    const broken = present.flatMap(({ addresses }) => Object.values(addresses).filter((address) => !leadsSomewhere(address)));
    expect(broken).toEqual([]);
  });
});

describe('a permanent link', () => {
  test('is there for every id, in all languages and in each', () => {
    const wanted = present.flatMap(({ id }) => [permanentAddressOf(id), ...localeTags.map((tag) => permanentAddressOf(id, tag))]);
    expect(wanted.filter((address) => !linkAt.has(address))).toEqual([]);
    expect(links.filter(({ address }) => !wanted.includes(address)).map(({ address }) => address)).toEqual([]);
  });

  test('in one language forwards, has that page as its canonical one, and a plain link to it', () => {
    const wrong = present.flatMap(({ id, addresses }) =>
      localeTags.filter((locale) => {
        const html = linkAt.get(permanentAddressOf(id, locale)) ?? '';
        const target = addresses[locale];
        return !(
          html.includes(`<meta http-equiv="refresh" content="0;url=${target}">`) &&
          html.includes(`<link rel="canonical" href="${permalinks.site}${target.replace(/#.*/, '')}">`) &&
          html.includes(`<a href="${target}" hreflang="${locale}">`)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('in all languages offers each that the entry has, and forwards where it has only one', () => {
    const wrong = present.filter(({ id, addresses, languages }) => {
      const html = linkAt.get(permanentAddressOf(id)) ?? '';
      const offered = languages.every((locale) => html.includes(`<a href="${addresses[locale]}" hreflang="${locale}">`));
      return !offered || html.includes('http-equiv="refresh"') !== (languages.length === 1);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is small, not for search engines, and loads only the script that all pages share', () => {
    const found = localeTags.flatMap((locale) => addressesFound(locale));
    for (const { address, html } of links) {
      expect(html, address).toContain('<meta name="robots" content="noindex">');
      expect(html, address).toContain('name="referrer" content="no-referrer"');
      expect(html.match(/<script[^>]*>/g), address).toEqual([expect.stringMatching(/^<script src="\/scripts\/[^"]+">$/)]);
      expect(found, address).not.toContain(address);
    }
    const heavy = links.filter(({ html }) => Buffer.byteLength(html) > 1500).map(({ address, html }) => `${address} ${html.length}`);
    expect(heavy).toEqual([]);
  });

  test('tells of a discreet guide, and of a contact, nothing but its number or place', () => {
    const discreet = pages.flatMap(({ address }) => /^\/en\/guidance\/([a-z][a-z0-9]{5})\/$/.exec(address)?.[1] ?? []);
    expect(discreet.length).toBeGreaterThan(5);
    for (const id of discreet)
      for (const locale of localeTags) {
        const words = wordsIn(locale).interface;
        const html = linkAt.get(permanentAddressOf(id, locale)) ?? '';
        expect(/<title>([^<]*)/.exec(html)?.[1]).toBe(words.site.title(words.guidance.neutralTitle(id)));
        expect(/hreflang="[^"]*">([^<]*)/.exec(html)?.[1]).toBe(words.guidance.neutralTitle(id));
      }
    const family = present.filter(({ addresses }) => /^\/en\/family\/\d/.test(addresses.en));
    expect(family.length).toBeGreaterThan(5);
    for (const { id, addresses } of family) {
      const number = Number(addresses.en.split('/')[3]);
      const html = linkAt.get(permanentAddressOf(id, 'en')) ?? '';
      expect(/hreflang="[^"]*">([^<]*)/.exec(html)?.[1]).toBe(wordsIn('en').interface.family.pageTitle(number));
    }
    for (const { id, addresses } of present.filter(({ type }) => type === 'contacts')) {
      const place = addresses.en.split('/')[3] ?? '';
      const titleOfPlace = /<title>([^<]*)/.exec(pageAt.get(`/en/help/${place}/`) ?? '')?.[1];
      expect(/<title>([^<]*)/.exec(linkAt.get(permanentAddressOf(id, 'en')) ?? '')?.[1]).toBe(titleOfPlace);
    }
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
    });
    for (const { address, html } of links.filter((_, at) => at % 60 === 0)) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${address}: ${message}`))).toEqual([]);
    }
  });

  test('stands on the page of every document and topic, and leads back to it', () => {
    // Lists of words for the search have no page of their own.
    const own = present.filter(({ addresses: { en } }) => !en.includes('#') && en !== addressOf('search', 'en'));
    expect(own.length).toBeGreaterThan(80);
    const lacking = own.flatMap(({ id, addresses }) =>
      localeTags.filter((locale) => !pageAt.get(addresses[locale])?.includes(`<a href="${permanentAddressOf(id, locale)}"`)).map((locale) => `${id} ${locale}`),
    );
    expect(lacking).toEqual([]);
  });
});

describe('hosts that can redirect', () => {
  test('are told in their own ways, always with a status that browsers do not keep for good', () => {
    const lines = readFileSync(join(root, '_redirects'), 'utf8').split('\n').filter(Boolean);
    expect(lines.filter((line) => !/^\/\S+ \/\S+ 302$/.test(line))).toEqual([]);
    const forNginx = readFileSync(join(root, 'redirects.nginx.txt'), 'utf8').trim().split('\n');
    expect(forNginx.length).toBeGreaterThanOrEqual(present.length * localeTags.length);
    expect(forNginx.filter((line) => !/^\/[a-zA-Z0-9/-]+ \/[a-zA-Z0-9/#-]+;$/.test(line))).toEqual([]);
    expect(existsSync(join(root, 'r', 'index.html'))).toBe(false);
  });
});
