import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOfText, addressOf, addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { builtPages } from '../built-site.ts';

const folder = join(import.meta.dirname, '..', '..', 'content', 'guidance', 'en');
const guides = readdirSync(folder)
  .map((name) => readDocument(readFileSync(join(folder, name)), name).data as unknown as Named & { discreet: boolean })
  .filter(({ familyPage }) => familyPage !== undefined)
  .sort((a, b) => (a.familyPage ?? 0) - (b.familyPage ?? 0));
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const mainOf = (address: string) => /<main[\s\S]*<\/main>/.exec(pages.get(address) ?? '')?.[0] ?? '';
const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');

describe.each(localeTags)('finding family in %s', (locale) => {
  const { site, family } = wordsIn(locale).interface;
  const home = addressOf('family', locale);
  const at = (number: number) => `${home}${number}/`;
  const all = [home, ...guides.map((guide) => addressOfEntry('guidance', guide, locale))];

  test('begins with its three routes, before any other link of the page', () => {
    const links = linksIn(mainOf(home)).filter((href) => href.startsWith(`/${locale}/`));
    const first = links.findIndex((href) => href === at(1));
    expect(links.slice(first, first + 3)).toEqual([1, 2, 3].map(at));
    expect(links.slice(0, first).filter((href) => href !== addressOf('home', locale))).toEqual([]);
  });

  test('names every one of its pages, so that each is one tap away', () => {
    expect(guides.length).toBeGreaterThanOrEqual(13);
    expect(new Set(linksIn(mainOf(home)).filter((href) => href.startsWith(home) && href !== home && href !== addressOfText(home)))).toEqual(new Set(all.slice(1)));
  });

  test('addresses and titles say no more than a number', () => {
    expect(pages.get(home)).toContain(`<title>${site.title(family.title)}</title>`);
    for (const { familyPage = 0 } of guides) expect(pages.get(at(familyPage))).toContain(`<title>${site.title(family.pageTitle(familyPage))}</title>`);
    for (const { slug } of guides) expect([...pages.keys()].filter((address) => address.includes(slug))).toEqual([]);
  });

  test('no page of it leads to a case, to news or to a campaign, nor tells of one', () => {
    const told = (['cases', 'news', 'campaigns'] as const).map((page) => addressOf(page, locale));
    const strays = all.flatMap((address) =>
      linksIn(mainOf(address)).filter((href) => told.some((section) => href.startsWith(section)) || href.includes('/r/case')).map((href) => `${address} ${href}`),
    );
    expect(strays).toEqual([]);
  });

  test('every page has a second way, a content note where it needs one, numbers, limits, a text message and sources', () => {
    for (const address of all.slice(1)) {
      const main = mainOf(address);
      for (const id of ['contacts', 'limits', 'text-message', 'sources']) expect(main, `${address} ${id}`).toContain(`id="${id}"`);
      expect(main, address).toContain(`href="${addressOf('help', locale)}"`);
      expect(main, address).toContain('href="tel:110"');
      expect(main, address).toContain('href="tel:12338"');
    }
    for (const number of [2, 3, 9, 10, 11, 12]) expect(mainOf(at(number)), String(number)).toContain('class="note"');
  });

  test('what a page for death and a refusal says stands nowhere else: no word of it in lists, cards or search previews', () => {
    const { title = '', summary = '' } = readDocument(readFileSync(join(folder, '..', locale, 'when-the-news-is-bad.mdx')), 'page').data as { title?: string; summary?: string };
    expect(`${title} ${summary}`).not.toMatch(/\b(?:died|dead|death|killed)\b|去世|死/i);
  });

  test('"not found" and "not meeting" are answers, with a paragraph of their own on both ways in and before a meeting', () => {
    for (const number of [3, 11, 12]) {
      const headings = [...mainOf(at(number)).matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
      const says = locale === 'en' ? [/I do not want to be found/, /I do not want to meet/] : [/我不想被找到/, /我不想见面/];
      for (const wish of says) expect(headings.some((heading) => wish.test(heading)), `${number} ${String(wish)}`).toBe(true);
    }
  });

  test('what is not known of the query in the app is said, and nothing more', () => {
    const main = mainOf(at(6));
    expect(main).toContain(locale === 'en' ? 'We could not find out' : '我们没有查到');
    expect(main.match(/<Claim|class="claim/g)).toBeNull();
  });
});
