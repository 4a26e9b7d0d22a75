import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOf, addressOfPlace, addressOfSituation } from '../../src/i18n/urls.ts';
import { readRecord } from '../../src/mdx/document.ts';
import { numberOfSituation } from '../../src/model/situations.ts';
import { builtPages } from '../built-site.ts';
import { addressesFound } from '../indexed.ts';

const content = join(import.meta.dirname, '../../content');
const recordsIn = (folder: string) =>
  readdirSync(join(content, folder)).map((name) => (readRecord(readFileSync(join(content, folder, name)), name).data ?? {}) as Record<string, unknown>);
const contacts = recordsIn('contacts/en') as unknown as readonly { id: string; place: string; kind: string; dial?: string; beginsWithAuthority: boolean }[];
const situations = recordsIn('situations/en') as unknown as readonly { id: string; name: string; firstSteps: readonly string[]; contacts: readonly string[]; guides: readonly string[] }[];

const pages = new Map(builtPages().map((page) => [page.address, page.html]));
const placesToBe = [...new Set(contacts.filter(({ kind }) => kind === 'emergency').map(({ place }) => place))];
const decode = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
const each = localeTags.flatMap((locale) => placesToBe.flatMap((place) => situations.map((situation) => ({ locale, place, situation, number: numberOfSituation(situation) }))));
const pageOf = ({ locale, place, number }: Pick<(typeof each)[number], 'locale' | 'place' | 'number'>) => pages.get(addressOfSituation(place, number, locale)) ?? '';

describe('what is happening', () => {
  test('there are sixteen answers, each with words in both languages, step for step', () => {
    expect(situations.length).toBe(16);
    const chinese = recordsIn('situations/zh-Hans') as unknown as typeof situations;
    expect(chinese.map(({ firstSteps }) => firstSteps.length)).toEqual(situations.map(({ firstSteps }) => firstSteps.length));
  });

  test('each has a page for every place with an emergency number, and only for those', () => {
    expect(each.filter((one) => pageOf(one) === '').map(({ place, number }) => `${place} ${number}`)).toEqual([]);
    expect([...pages.keys()].filter((address) => /\/help\/[a-z]+\/\d+\/$/.test(address)).length).toBe(each.length);
  });

  test('no line is forgotten: each serves some situation, but for emergency numbers', () => {
    const used = new Set(situations.flatMap((situation) => situation.contacts));
    expect(contacts.filter(({ id, kind }) => kind !== 'emergency' && !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('emergency numbers are not named one by one: they are added by themselves', () => {
    const urgent = new Set(contacts.filter(({ kind }) => kind === 'emergency').map(({ id }) => id));
    expect(situations.flatMap(({ id, contacts: named }) => named.filter((one) => urgent.has(one)).map((one) => `${id} ${one}`))).toEqual([]);
  });
});

describe.each(localeTags)('in %s, the page of a situation in a place', (locale) => {
  const { interface: words, vocabularies } = wordsIn(locale);
  const own = each.filter((one) => one.locale === locale);

  test('has a title that tells a number only, and is not to be listed or found by search', () => {
    const found = addressesFound(locale);
    for (const { place, number } of own) {
      const html = pageOf({ locale, place, number });
      expect(decode(/<title>([^<]*)/.exec(html)?.[1] ?? '')).toBe(words.site.title(words.situations.title(vocabularies.place[place as 'cn'], number)));
      expect(html).toContain('<meta name="robots" content="noindex"');
      expect(found).not.toContain(addressOfSituation(place as 'cn', number, locale));
    }
  });

  test('tells nothing of the situation in its head', () => {
    const names = (recordsIn(`situations/${locale}`) as unknown as typeof situations).map(({ name }) => name);
    for (const one of own) {
      const head = decode(pageOf(one).split('</head>')[0] ?? '');
      expect(names.filter((name) => head.includes(name))).toEqual([]);
    }
  });

  test('shows the emergency number before the first steps, and these before any other line', () => {
    for (const one of own) {
      const html = pageOf(one);
      const { dial } = contacts.find(({ place, kind, dial: to }) => place === one.place && kind === 'emergency' && to) ?? {};
      const main = html.slice(html.indexOf('<main'));
      const order = [`href="tel:${dial}"`, 'id="first"', 'id="silent"', 'id="lines"', 'id="without-authority"', 'id="guides"', 'id="situations"'].map((part) => main.indexOf(part));
      expect(order, `${one.place} ${one.number}`).not.toContain(-1);
      expect(order, `${one.place} ${one.number}`).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('shows every line of the place that serves it, or says that there is none', () => {
    const wrong = own.flatMap((one) => {
      const lines = contacts.filter(({ id, place, kind }) => place === one.place && kind !== 'consular' && one.situation.contacts.includes(id));
      const section = (pageOf(one).split('id="lines"')[1] ?? '').split('id="without-authority"')[0] ?? '';
      const none = decode(section).includes(words.situations.none(vocabularies.place[one.place as 'cn']));
      const lacking = lines.filter(({ id }) => !section.includes(`id="n-${id}"`)).map(({ id }) => id);
      return lacking.length > 0 || none !== (lines.length === 0) ? [`${one.place} ${one.number}: ${lacking.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('says of a line of a foreign ministry whom it is not for', () => {
    for (const one of own) {
      const html = decode(pageOf(one));
      if (html.includes('id="beyond"')) expect(html, `${one.place} ${one.number}`).toContain(words.help.embassy);
    }
  });

  test('names no line that begins with an authority among those that do not', () => {
    const named = own.flatMap((one) => {
      const section = (pageOf(one).split('id="without-authority"')[1] ?? '').split('</section>')[0] ?? '';
      return contacts
        .filter(({ beginsWithAuthority, dial, place }) => beginsWithAuthority && dial && [one.place, 'eu'].includes(place))
        .filter(({ dial }) => section.includes(`"tel:${dial}"`))
        .map(({ id }) => `${one.place} ${one.number} ${id}`);
    });
    expect(named).toEqual([]);
  });

  test('is at most 500 signs as a text message, which begins with the number to call', () => {
    for (const one of own) {
      const message = decode(/id="message"[^>]*>([^<]*)</.exec(pageOf(one))?.[1] ?? '').trim();
      expect(message.length, message).toBeLessThanOrEqual(500);
      expect(message, `${one.place} ${one.number}`).toMatch(new RegExp(`^${vocabularies.place[one.place as 'cn']}[:：] ?\\d`));
      expect(message.length).toBeGreaterThan(60);
    }
  });

  test('leads to a guide, to every other situation there, to the place, and elsewhere', () => {
    for (const one of own.filter(({ place }) => ['cn', 'kh', 'gb'].includes(place))) {
      const html = pageOf(one);
      const links = [addressOfPlace(one.place, locale), `${addressOf('help', locale)}#places`, ...situations.filter(({ id }) => id !== one.situation.id).map((other) => addressOfSituation(one.place, numberOfSituation(other), locale))];
      expect(links.filter((link) => !html.includes(`href="${link}"`)), `${one.place} ${one.number}`).toEqual([]);
      expect(html.split('id="guides"')[1]?.split('</section>')[0]).toContain(`href="/${locale}/guidance/`);
    }
  });
});

test.each(localeTags)('in %s, help asks where and what with plain links only, and shows numbers of each place', (locale) => {
  const html = pages.get(addressOf('help', locale)) ?? '';
  expect(html).not.toMatch(/<(?:form|select|input)\b/);
  const lacking = placesToBe.filter((place) => !situations.every((situation) => html.includes(`href="${addressOfSituation(place, numberOfSituation(situation), locale)}"`)));
  expect(lacking).toEqual([]);
});

describe.each(localeTags)('in %s, every article', (locale) => {
  const ends = (section: string) => [...pages].filter(([address]) => new RegExp(`^/${locale}/${section}/(?!for/)[^/]+/$`).test(address));

  test.each(['guidance', 'news', 'campaigns', 'cases', 'questions', 'schools', 'topics'])('of %s ends with numbers to call for its subject', (section) => {
    const articles = ends(section);
    expect(articles.length).toBeGreaterThan(1);
    const lacking = articles.filter(([, html]) => {
      const end = html.slice(html.lastIndexOf('id="contacts"'));
      return !html.includes('id="contacts"') || !/<a[^>]*href="tel:/.test(end.slice(0, end.indexOf('</main>')));
    });
    expect(lacking.map(([address]) => address)).toEqual([]);
  });

  test('of a place begins with a line of it, where one may lead', () => {
    const html = pages.get(`/${locale}/cases/guangxi-women/`) ?? '';
    const end = html.slice(html.lastIndexOf('id="contacts"'));
    expect(end.indexOf('href="tel:110"')).toBeGreaterThan(0);
    expect(end.indexOf(addressOfPlace('cn', locale))).toBeGreaterThan(0);
  });
});

test('from every page of a language, help is one tap away', () => {
  const far = [...pages].flatMap(([address, html]) => {
    const locale = localeTags.find((tag) => address.startsWith(`/${tag}/`));
    return locale && !html.includes(`href="${addressOf('help', locale)}"`) ? [address] : [];
  });
  expect(far).toEqual([]);
});
