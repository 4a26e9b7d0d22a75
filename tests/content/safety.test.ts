import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { homeClaims } from '../../src/library/home-claims.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import { readDocument, readRecord } from '../../src/mdx/document.ts';
import { isOldSource, isOverdue } from '../../src/model/ageing.ts';
import { builtPages } from '../built-site.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const files = readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const inContent = (path: string) => path.slice(content.length + 1).replaceAll('\\', '/');
const textOf = (path: string) => readFileSync(path, 'utf8');

const contacts = files
  .filter((path) => inContent(path).startsWith('contacts/en/'))
  .map((path) => readRecord(readFileSync(path), path).data ?? {}) as unknown as readonly {
  id: string;
  kind: string;
  place: string;
  dial?: string;
  lookedAt: string;
  sourceDate?: string;
  checkEvery: number;
  beginsWithAuthority: boolean;
}[];

const pages = builtPages();
const pageAt = (address: string) => pages.find((page) => page.address === address)?.html ?? '';

describe('contacts', () => {
  test('cover at least twelve countries and regions', () => {
    expect(new Set(contacts.map(({ place }) => place)).size).toBeGreaterThanOrEqual(12);
  });

  test('12110 is given whole and never as a link', () => {
    expect(contacts.find(({ id }) => id === 'cn-12110-sms')?.dial).toBeUndefined();
    expect(pages.filter(({ html }) => /href="(?:tel|sms):12110/.test(html)).map(({ address }) => address)).toEqual([]);
    const alone = files
      .filter((path) => !inContent(path).startsWith('sources/'))
      .filter((path) => /12110(?!\d|后|＋|\+| ?\+| ?plus| ?and| ?with| ?followed|短信|加)/i.test(textOf(path).replace(/cn-12110[a-z-]*|b-cn-12110[a-z-]*/g, '')))
      .map(inContent);
    expect(alone).toEqual([]);
  });

  test.each(['en', 'zh-Hans'])('in %s, an old or overdue helpline is never the first of its place', (locale) => {
    const first = pages
      .filter(({ address }) => new RegExp(`^/${locale}/help/[a-z]+/$`).test(address))
      .flatMap(({ address, html }) => {
        const place = address.split('/')[3] ?? '';
        const lines = contacts.filter((contact) => contact.place === place && contact.kind !== 'emergency');
        const fit = lines.filter((contact) => !isOldSource(contact) && !isOverdue(contact, '2026-11-24'));
        const section = html.split('id="lines"')[1] ?? '';
        const card = section.slice(0, section.indexOf('</article>'));
        return fit.length > 0 && card.includes('class="old"') ? [address] : [];
      });
    expect(first).toEqual([]);
  });

  test.each(['en', 'zh-Hans'])('in %s, the same holds for every situation in every place', (locale) => {
    const first = pages
      .filter(({ address }) => new RegExp(`^/${locale}/help/[a-z]+/\\d+/$`).test(address))
      .flatMap(({ address, html }) => {
        const cards = (html.split('id="lines"')[1] ?? '').split('</section>')[0]?.split('</article>').slice(0, -1) ?? [];
        const isOld = cards.map((card) => card.includes('class="old"'));
        return isOld[0] && isOld.includes(false) ? [address] : [];
      });
    expect(first).toEqual([]);
  });

  test.each(['en', 'zh-Hans'])('in %s, every place says how to begin without an authority', (locale) => {
    const places = pages.filter(({ address }) => new RegExp(`^/${locale}/help/[a-z]+/$`).test(address));
    expect(places.length).toBeGreaterThanOrEqual(12);
    expect(places.filter(({ html }) => !html.includes('id="without-authority"')).map(({ address }) => address)).toEqual([]);
  });
});

describe('pages for people in need', () => {
  test('no case is on home, help, finding family, or a guide', () => {
    const strays = pages
      .filter(({ address }) => /^\/(?:en|zh-Hans)\/(?:help\/.*|family\/.*|guidance\/.*)?$/.test(address))
      .filter(({ html }) => /<main[\s\S]*href="\/(?:en|zh-Hans)\/cases\/[^"]+"/.test(html))
      .map(({ address }) => address);
    expect(strays).toEqual([]);
  });

  test('home shows no figure of people found, dead or reunited', () => {
    for (const id of homeClaims) {
      const words = textOf(join(content, 'claims', 'en', `${id}.yaml`));
      expect(words, id).not.toMatch(/\b(?:reunited|rescued|died|killed|dead|drowned)\b/i);
    }
    expect(pageAt('/en/')).not.toMatch(/reunit/i);
  });
});

describe('discreet guides', () => {
  const discreet = files
    .filter((path) => inContent(path).startsWith('guidance/en/') && /^discreet: true$/m.test(textOf(path)))
    .map((path) => readDocument(readFileSync(path), path).data as unknown as Named);

  test.each(localeTags)('in %s, address and title tell nothing to whoever reads the history', (locale) => {
    expect(discreet.length).toBeGreaterThan(5);
    const { site, guidance, family } = wordsIn(locale).interface;
    for (const guide of discreet) {
      const { slug, id, familyPage } = guide;
      const title = /<title>([^<]*)/.exec(pageAt(addressOfEntry('guidance', guide, locale)))?.[1] ?? '';
      expect(title).toBe(site.title(familyPage === undefined ? guidance.neutralTitle(id) : family.pageTitle(familyPage)));
      expect(pages.some(({ address, html: other }) => address.includes(`/${slug}/`) || other.includes(`guidance/${slug}/`)), slug).toBe(false);
    }
  });
});

describe('people in stories', () => {
  test('a source that may name a person is cited on case pages without title and link', () => {
    const casePages = pages.filter(({ address }) => /\/cases\/[^/]+\/$/.test(address));
    const named = files
      .filter((path) => inContent(path).startsWith('sources/en/'))
      .map((path) => readRecord(readFileSync(path), path).data ?? {})
      .filter(({ namesPerson, url, link }) => namesPerson !== 'no' && url && link !== 'avoid')
      .map(({ url }) => String(url).replaceAll('&', '&#38;'));
    const shown = casePages.flatMap(({ address, html }) => named.filter((url) => html.includes(`href="${url}"`)).map((url) => `${address} ${url}`));
    expect(shown).toEqual([]);
  });
});
