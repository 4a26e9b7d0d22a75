import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { addressOfFeed, addressOfFeedPage, feedFormatNames, feedFormats, feedNames } from '../../src/i18n/urls.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import { settings } from '../../src/settings.ts';
import { mediaTypeOf } from '../../src/release/file-types.ts';
import { builtPages, root } from '../built-site.ts';

const schemas = join(import.meta.dirname, 'schemas');
const read = (path: string) => readFileSync(path, 'utf8');
const feeds = localeTags.flatMap((locale) =>
  feedNames.flatMap((name) => feedFormatNames.map((format) => ({ locale, name, format, address: addressOfFeed(name, format, locale) }))),
);
const textOf = (address: string) => read(join(root, address));
const ofFormat = (format: (typeof feedFormatNames)[number]) => feeds.filter((feed) => feed.format === format);

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published?: string;
  readonly date_modified: string;
}
interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly items: readonly Item[];
}
const jsonOf = (address: string) => JSON.parse(textOf(address)) as JsonFeed;

const pages = new Map(builtPages().map((page) => [page.address, page.html]));
const content = join(import.meta.dirname, '..', '..', 'content');
const factsOf = (folder: string) => readdirSync(join(content, folder, 'en')).map((name) => read(join(content, folder, 'en', name)));
const fact = (text: string, name: string) => new RegExp(`^${name}: '?([^'\\n]*)'?$`, 'm').exec(text)?.[1] ?? '';
const isDay = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

test('the folder holds every feed and nothing else', () => {
  const there = localeTags.flatMap((locale) => readdirSync(join(root, 'feeds', locale)).map((name) => `/feeds/${locale}/${name}`));
  expect(there.sort()).toEqual(feeds.map(({ address }) => address).sort());
});

test.each(feeds)('$address is served as what it is', ({ address, format }) => {
  expect(mediaTypeOf(address)).toBe(`${feedFormats[format].mediaType}; charset=utf-8`);
  expect(mediaTypeOf(address.slice(1))).toBe(mediaTypeOf(address));
});

describe('standards', () => {
  test.each(['atom', 'rss'] as const)('every %s feed is valid by its schema', async (format) => {
    const xml = ofFormat(format).map(({ address }) => ({ fileName: address.slice(1).replaceAll('/', '_'), contents: textOf(address) }));
    const { errors } = await validateXML({ xml, schema: [read(join(schemas, `${format}.rng`))], extension: 'relaxng' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  test.each(['atom', 'rss'] as const)('the %s schema refuses what breaks the standard', async (format) => {
    const { address } = ofFormat(format).find(({ name }) => name === 'news') ?? { address: '' };
    const sound = textOf(address);
    const broken = {
      atom: [
        sound.replace(/<updated>.*?<\/updated>/, ''),
        sound.replace(/<updated>[^<]*/, '<updated>2026-11-23'),
        sound.replace(/<id>[^<]*/, '<id>news'),
        sound.replace(/<author>[\s\S]*?<\/author>/, ''),
        sound.replace('</entry>', '<body/></entry>'),
        sound.replace(' xml:lang="en"', ''),
      ],
      rss: [
        sound.replace(/<link>.*?<\/link>/, ''),
        sound.replace(/<pubDate>[^<]*/, '<pubDate>2026-11-23'),
        sound.replace(/<guid [^>]*>/, '<guid isPermaLink="no">'),
        sound.replace(' version="2.0"', ''),
        sound.replace('</item>', '<body/></item>'),
      ],
    }[format];
    const schema = [read(join(schemas, `${format}.rng`))];
    const verdicts = await Promise.all(
      broken.map(async (contents) => (await validateXML({ xml: [{ fileName: 'feed.xml', contents }], schema, extension: 'relaxng' })).valid),
    );
    expect(broken.filter((text) => text === sound)).toEqual([]);
    expect(verdicts).toEqual(broken.map(() => false));
  });

  test.each(ofFormat('atom'))('$address links to itself and to its page, once each', ({ address, locale, name }) => {
    const links = [...textOf(address).matchAll(/<link rel="(\w+)" href="([^"]*)"/g)].map(([, rel, href]) => `${rel} ${href}`);
    expect(links.sort()).toEqual([`alternate ${settings.origin}${addressOfFeedPage(name, locale)}`, `self ${settings.origin}${address}`]);
    expect(textOf(address)).toContain(`xml:lang="${locale}"`);
  });

  test.each(ofFormat('json'))('$address is JSON Feed 1.1', ({ address, locale, name }) => {
    const feed = jsonOf(address);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: settings.origin + addressOfFeedPage(name, locale),
      feed_url: settings.origin + address,
      language: locale,
    });
    expect(feed.authors.every((author) => author.name && author.url.startsWith(settings.origin))).toBe(true);
    for (const item of feed.items) {
      expect(Object.keys(item).filter((key) => !/^(?:id|url|title|content_text|date_published|date_modified)$/.test(key))).toEqual([]);
      expect([item.id, item.url, item.title, item.content_text].filter((text) => !text.trim())).toEqual([]);
      expect(item.date_modified).toMatch(isDay);
      if (item.date_published !== undefined) expect(item.date_published).toMatch(isDay);
      expect((item.date_published ?? item.date_modified) <= item.date_modified).toBe(true);
    }
  });
});

describe.each(localeTags)('in %s', (locale) => {
  const itemsOf = (name: (typeof feedNames)[number]) => jsonOf(addressOfFeed(name, 'json', locale)).items;

  test('the formats of a feed tell the same', () => {
    for (const name of feedNames) {
      const items = itemsOf(name);
      const ids = (format: 'atom' | 'rss', tag: RegExp) => [...textOf(addressOfFeed(name, format, locale)).matchAll(tag)].map(([, id]) => id);
      expect(ids('rss', /<guid isPermaLink="false">([^<]*)/g)).toEqual(items.map(({ id }) => id));
      expect(ids('atom', /<\/title>\s*<id>([^<]*)/g).slice(0)).toEqual(items.map(({ id }) => id));
      expect(ids('rss', /<title><!\[CDATA\[(.*?)\]\]>/g)).toEqual(items.map(({ title }) => title));
    }
  });

  test('ids are permanent links, each once, and the newest stands first', () => {
    for (const name of feedNames) {
      const items = itemsOf(name);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const strange = items.filter(({ id }) => !new RegExp(`^${settings.origin}/r/[a-z0-9-]+/${locale}/(?:#(?:correction-\\d+|withdrawn))?$`).test(id));
      expect(strange).toEqual([]);
      const days = items.map(({ date_modified: day }) => day);
      expect(days).toEqual(days.toSorted().reverse());
    }
  });

  test('every link leads to a page of the site in the same language, with that title', () => {
    for (const name of feedNames.filter((feed) => feed !== 'corrections'))
      for (const { url, title } of itemsOf(name)) {
        expect(url.startsWith(`${settings.origin}/${locale}/`), url).toBe(true);
        const html = pages.get(new URL(url).pathname) ?? '';
        const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '').replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
        expect(heading?.replaceAll(/\s+/g, ''), url).toBe(title.replaceAll(/\s+/g, ''));
        expect(html, url).not.toMatch(/<main[^>]* lang=/);
      }
  });

  test('every published entry that is not discreet is in the feed of its section', () => {
    for (const type of ['guidance', 'news', 'campaigns', 'cases', 'questions', 'lessons'] as const) {
      const expected = factsOf(type)
        .filter((text) => fact(text, 'status') === 'published' && fact(text, 'discreet') !== 'true')
        .map((text) => `${settings.origin}/r/${fact(text, 'id')}/${locale}/`);
      expect(itemsOf(type).map(({ id }) => id).sort(), type).toEqual(expected.sort());
    }
  });

  test('days are those of the entries', () => {
    const byId = new Map(itemsOf('guidance').map((item) => [item.id, item]));
    for (const text of factsOf('guidance').filter((guide) => fact(guide, 'status') === 'published' && fact(guide, 'discreet') !== 'true'))
      expect(byId.get(`${settings.origin}/r/${fact(text, 'id')}/${locale}/`)?.date_modified).toBe(`${fact(text, 'reviewed')}T00:00:00Z`);
    const news = new Map(itemsOf('news').map((item) => [item.id, item]));
    for (const text of factsOf('news'))
      expect(news.get(`${settings.origin}/r/${fact(text, 'id')}/${locale}/`)?.date_published).toBe(`${fact(text, 'published')}T00:00:00Z`);
  });

  test('pages of lists name their feeds, in the head and in words', () => {
    for (const name of feedNames) {
      const html = pages.get(addressOfFeedPage(name, locale)) ?? '';
      for (const format of ['atom', 'json'] as const)
        expect(html, name).toContain(`<link rel="alternate" type="${feedFormats[format].mediaType}" href="${addressOfFeed(name, format, locale)}"`);
      for (const format of feedFormatNames) expect(html, name).toContain(`<a href="${addressOfFeed(name, format, locale)}"`);
    }
  });
});

describe('what a feed must not tell', () => {
  const discreet = factsOf('guidance').filter((text) => fact(text, 'discreet') === 'true');

  test('nothing of a discreet guide: neither id, address nor title', () => {
    expect(discreet.length).toBeGreaterThan(5);
    const titles = (folder: string, slug: string) => localeTags.map((tag) => fact(read(join(content, folder, tag, `${slug}.mdx`)), 'title'));
    const telling = discreet.flatMap((text) => [fact(text, 'id'), fact(text, 'slug'), ...titles('guidance', fact(text, 'slug'))]);
    const leaks = feeds.flatMap(({ address }) => telling.filter((word) => word && textOf(address).includes(word)).map((word) => `${address}: ${word}`));
    expect(leaks).toEqual([]);
  });

  test('no page of help, of a discreet guide or of finding family speaks of feeds', () => {
    const addresses = [...pages.keys()].filter(
      (address) => /^\/[^/]+\/(?:help|family)\//.test(address) || discreet.some((text) => address.endsWith(`/guidance/${fact(text, 'id')}/`)),
    );
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => pages.get(address)?.includes('/feeds/'))).toEqual([]);
  });

  test('death and sexual violence, which need a note and a way round it', () => {
    const heavy = /\b(?:died|dead|deaths?|killed|murder\w*|suicides?|raped?|drown\w*|sexual\w* (?:abuse|violence|assault)\w*)\b|去世|死亡|死去|遇害|杀害|自杀|轻生|强奸|性侵|性虐待/i;
    const found = ofFormat('json').flatMap(({ address }) =>
      jsonOf(address)
        .items.filter(({ title, content_text: text }) => heavy.test(text) || heavy.test(title))
        .map(({ title, content_text: text }) => `${address}: ${title} — ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('what a case’s own summary tells: only where it was and how well it is known', () => {
    for (const locale of localeTags) {
      const told = jsonOf(addressOfFeed('cases', 'json', locale)).items.map(({ content_text: text }) => text);
      const summaries = readdirSync(join(content, 'cases', locale)).map((name) => fact(read(join(content, 'cases', locale, name)), 'summary'));
      expect(told.length).toBeGreaterThan(5);
      expect(summaries.filter((summary) => summary && told.some((text) => text.includes(summary)))).toEqual([]);
    }
  });

  test('a body: feeds hold summaries only', () => {
    expect(ofFormat('json').flatMap(({ address }) => jsonOf(address).items.filter(({ content_text: text }) => text.length > 500)).length).toBe(0);
    expect(ofFormat('atom').filter(({ address }) => textOf(address).includes('<content'))).toEqual([]);
    expect(ofFormat('rss').filter(({ address }) => textOf(address).includes('content:encoded'))).toEqual([]);
  });
});

test('corrections and last changes have a page in each language', () => {
  for (const locale of localeTags) {
    const html = pages.get(`/${locale}/corrections/`) ?? '';
    expect(html).toContain('id="changes"');
    for (const address of html.match(new RegExp(`/${locale}/guidance/[a-z0-9-]+/`, 'g')) ?? []) expect(pages.has(address), address).toBe(true);
    expect(existsSync(join(root, addressOfFeed('corrections', 'rss', locale)))).toBe(true);
  }
});
