import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfAudience, addressOfEntry, addressOfTopic, fixedPageNames, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { numberOfAudience } from '../../src/model/audiences.ts';
import { documentNames, type DocumentName } from '../../src/model/index.ts';
import { mostRelated } from '../../src/model/related.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { builtPages, root } from '../built-site.ts';

interface Facts extends Named {
  readonly type: DocumentName;
  readonly status: string;
  readonly audiences?: readonly string[];
  readonly contentNote?: string;
  readonly ageFrom?: number;
}

const content = join(import.meta.dirname, '..', '..', 'content');
const entries = documentNames.flatMap((type) =>
  readdirSync(join(content, type, 'en'))
    .map((file) => ({ ...readDocument(readFileSync(join(content, type, 'en', file)), file).data, type }) as unknown as Facts)
    .filter(({ status }) => status === 'published'),
);
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));

const mainAt = (address: string) => /<main[\s\S]*<\/main>/.exec(pages.get(address) ?? '')?.[0] ?? '';
const linksIn = (html: string) => [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = '']) => href);
const navOf = (main: string, id: string) => new RegExp(`<nav[^>]*aria-labelledby="${id}"[\\s\\S]*?</nav>`).exec(main)?.[0] ?? '';
const headingsIn = (html: string) => [...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, '').trim());

describe.each(localeTags)('in %s', (locale: Locale) => {
  const addressOfOne = (entry: Facts) => addressOfEntry(entry.type, entry, locale);
  const byAddress = new Map(entries.map((entry) => [addressOfOne(entry), entry]));
  const inSection = (address: string, ...sections: Parameters<typeof addressOf>[0][]) => sections.some((page) => address.startsWith(addressOf(page, locale)));

  test('every article proposes at most a few others: published, in its language, not itself, nothing that it names anyhow', () => {
    const wrong = entries.flatMap((entry) => {
      const address = addressOfOne(entry);
      const main = mainAt(address);
      const links = linksIn(navOf(main, 'related'));
      const all = linksIn(main).map((href) => href.replace(/#.*/, ''));
      return [
        links.length > mostRelated && `${address} proposes ${links.length}`,
        ...links.flatMap((href) => [
          !byAddress.has(href) && `${address}: ${href} is no article`,
          !pages.has(href) && `${address}: there is no ${href}`,
          href === address && `${address} proposes itself`,
          all.filter((one) => one === href).length > 1 && `${address} names ${href} twice`,
        ]),
      ].filter((fault) => fault !== false);
    });
    expect(wrong).toEqual([]);
  });

  test('news, cases and questions propose something, and open guides most often; discreet guides and lessons for small children nothing', () => {
    const has = (entry: Facts) => navOf(mainAt(addressOfOne(entry)), 'related') !== '';
    const silent = (entry: Facts) => entry.discreet === true || (entry.ageFrom ?? 99) < 12;
    const told = entries.filter(({ type }) => ['news', 'cases', 'questions'].includes(type));
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((entry) => !has(entry)).map(addressOfOne)).toEqual([]);
    expect(entries.filter((entry) => entry.type === 'guidance' && has(entry)).length).toBeGreaterThan(10);
    expect(entries.filter((entry) => silent(entry) && has(entry)).map(addressOfOne)).toEqual([]);
  });

  test('what is discreet or begins with a content note is proposed by nothing', () => {
    const kept = entries.filter((entry) => entry.discreet === true || entry.contentNote !== undefined).map(addressOfOne);
    expect(kept.length).toBeGreaterThan(20);
    const proposed = entries.flatMap((entry) => linksIn(navOf(mainAt(addressOfOne(entry)), 'related')));
    expect(proposed.length).toBeGreaterThan(100);
    expect(proposed.filter((href) => kept.includes(href))).toEqual([]);
  });

  test('no case is proposed by help, finding family, guides, pages for readers, questions and lessons; guides propose no news', () => {
    const strays = [...pages.keys()]
      .filter((address) => inSection(address, 'help', 'family', 'guidance', 'questions', 'lessons'))
      .flatMap((address) => {
        const main = mainAt(address);
        const related = linksIn(navOf(main, 'related'));
        return [
          ...(inSection(address, 'questions') ? related : linksIn(main)).filter((href) => href.startsWith(addressOf('cases', locale))),
          ...(inSection(address, 'guidance') ? related.filter((href) => inSection(href, 'news', 'campaigns')) : []),
        ].map((href) => `${address} ${href}`);
      });
    expect(strays).toEqual([]);
  });

  test('every guide ends with one next step that there is; an open one names no guide for readers who may be watched', () => {
    const guides = entries.filter(({ type }) => type === 'guidance');
    expect(guides.length).toBeGreaterThan(40);
    const wrong = guides.flatMap((guide) => {
      const address = addressOfOne(guide);
      const steps = linksIn(navOf(mainAt(address), 'next'));
      const [step = ''] = steps;
      const target = byAddress.get(step);
      return [
        steps.length !== 1 && `${address} has ${steps.length} next steps`,
        !pages.has(step) && `${address}: there is no ${step}`,
        !(step === addressOf('help', locale) || target?.type === 'guidance') && `${address}: ${step} is neither a guide nor help`,
        step === address && `${address} leads to itself`,
        guide.discreet !== true && target?.discreet === true && target.familyPage === undefined && `${address} names ${step}`,
      ].filter((fault) => fault !== false);
    });
    expect(wrong).toEqual([]);
  });

  test('every way of next steps comes to help', () => {
    const stepFrom = (address: string) => linksIn(navOf(mainAt(address), 'next'))[0] ?? '';
    for (const guide of entries.filter(({ type }) => type === 'guidance')) {
      const way = [addressOfOne(guide)];
      while (way.length <= 15 && way.at(-1) !== addressOf('help', locale)) way.push(stepFrom(way.at(-1) ?? ''));
      expect(way.at(-1), way.join(' ')).toBe(addressOf('help', locale));
    }
  });

  const written = vocabularies.audience.filter((audience) => entries.some(({ type, audiences }) => type === 'guidance' && audiences?.includes(audience)));

  test.each(written)('the page for %s lists all that is written for them, guides first, and no case', (audience) => {
    const { topics, lessons } = wordsIn(locale).interface;
    const main = mainAt(addressOfAudience(audience, locale));
    const links = linksIn(main);
    const order = [topics.guides, topics.questions, lessons.title, topics.news];
    const headings = headingsIn(main);
    expect(headings[0]).toBe(topics.guides);
    expect(headings).toEqual(order.filter((heading) => headings.includes(heading)));
    const own = entries.filter(({ type, audiences }) => ['guidance', 'questions', 'lessons'].includes(type) && audiences?.includes(audience)).map(addressOfOne);
    expect(own.length).toBeGreaterThan(0);
    expect(links).toEqual(expect.arrayContaining(own));
    expect(links.filter((href) => href.startsWith(addressOf('cases', locale)))).toEqual([]);
    if (audience === 'families' || audience === 'survivors') expect(headings).not.toContain(topics.news);
  });

  test('the page for each group of readers stands on the home page, among the guides, from A to Z and in the sitemap', () => {
    expect(written.length).toBeGreaterThan(10);
    const sitemap = readdirSync(root).filter((name) => /^sitemap-\d+\.xml$/.test(name)).map((name) => readFileSync(join(root, name), 'utf8')).join('');
    for (const audience of written) {
      const address = addressOfAudience(audience, locale);
      for (const page of ['home', 'guidance', 'index'] as const) expect(linksIn(mainAt(addressOf(page, locale))), page).toContain(address);
      expect(sitemap).toContain(`${address}</loc>`);
    }
  });

  test('a group whose readers may be watched has a number in address and title, and tells nothing in a chat', () => {
    const { site, audiences } = wordsIn(locale).interface;
    const address = addressOfAudience('survivors', locale);
    const number = numberOfAudience('survivors') ?? 0;
    const html = pages.get(address) ?? '';
    const head = html.slice(0, html.indexOf('</head>'));
    expect(address).toBe(`${addressOf('guidance', locale)}for/${number}/`);
    expect(head).toContain(`<title>${site.title(audiences.neutralTitle(number))}</title>`);
    expect(head).not.toMatch(/survivor|脱离困境/i);
    expect([...pages.keys()].filter((one) => one.includes('/for/survivors/'))).toEqual([]);
  });

  test('topics show guides first and cases last', () => {
    const { topics } = wordsIn(locale).interface;
    const order = [topics.guides, topics.questions, topics.news, topics.cases];
    const shown = [...pages.keys()].filter((address) => address.startsWith(addressOf('topics', locale)) && address !== addressOf('topics', locale));
    expect(shown.length).toBeGreaterThan(20);
    for (const address of shown) {
      const lists = headingsIn(mainAt(address)).filter((heading) => order.includes(heading));
      expect(lists, address).toEqual(order.filter((heading) => lists.includes(heading)));
    }
  });

  test('A to Z leads to every page of the site, topic, and open guide, question, campaign and lesson, each under a letter', () => {
    const main = mainAt(addressOf('index', locale));
    const links = linksIn(main);
    const all = [
      ...fixedPageNames.filter((page) => page !== 'home' && page !== 'index').map((page) => addressOf(page, locale)),
      ...readdirSync(join(content, 'topics', 'en')).map((file) => addressOfTopic(file.replace('.yaml', ''), locale)),
      ...entries.filter(({ type, discreet }) => !['news', 'cases'].includes(type) && discreet !== true).map(addressOfOne),
    ];
    expect(all.filter((address) => !links.includes(address))).toEqual([]);
    expect(headingsIn(main).filter((heading) => /^[^A-Z]$|^.{2,}$/.test(heading) && heading !== wordsIn(locale).interface.index.letters && heading !== '#')).toEqual([]);
  });
});
