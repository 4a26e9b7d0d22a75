import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { addressOfText, hasTextEdition } from '../../src/i18n/urls.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { textEditionOf } from '../../src/text-only/edition.ts';
import { builtPages, builtTexts, withoutLikes } from '../built-site.ts';

const pages = builtPages().filter(({ address }) => hasTextEdition(address));
const texts = builtTexts();
const textAt = new Map(texts.map((text) => [text.address, text]));
const textOf = ({ address }: { address: string }) => textAt.get(addressOfText(address))?.html ?? '';
const hrefsIn = (html: string) => [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href);
const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1];
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

describe('text editions', () => {
  test('there is one of each page of help and guidance, and the page leads to it', () => {
    expect(pages.length).toBeGreaterThan(900);
    expect(texts.map(({ address }) => address).toSorted()).toEqual(pages.map(({ address }) => addressOfText(address)).toSorted());
    expect(pages.filter(({ address, html }) => !hrefsIn(html).includes(addressOfText(address)))).toEqual([]);
  });

  test('are under 14 kB as they are sent, and load nothing', () => {
    const heavy = texts.map(({ address, html }) => ({ address, bytes: gzipSync(html).length })).filter(({ bytes }) => bytes >= 14_000);
    expect(heavy).toEqual([]);
    const loading = texts.filter(({ html }) => /<(?:link(?! rel="canonical")|style|script|img|picture|svg|button|source|iframe)\b|\s(?:class|style|src|on[a-z]+)=/.test(html));
    expect(loading.map(({ address }) => address)).toEqual([]);
  });

  test('have the neutral title of their page, which is the original, and are not to be listed', () => {
    for (const page of pages) {
      const html = textOf(page);
      expect(titleOf(html), page.address).toBe(titleOf(page.html));
      expect(html, page.address).toContain('<meta name="robots" content="noindex">');
      expect(/rel="canonical" href="([^"]*)"/.exec(html)?.[1], page.address).toBe(/rel="canonical" href="([^"]*)"/.exec(page.html)?.[1]);
      expect(html, page.address).toContain('http-equiv="Content-Security-Policy"');
    }
  });

  test('begin with the way to leave, then the numbers, and end with the two links', () => {
    for (const { address, html, locale } of texts) {
      const order = [...['rel="noreferrer"', 'href="tel:110"', '<h2'].map((part) => html.indexOf(part)), ...['<footer', `/${locale}/about/#`].map((part) => html.lastIndexOf(part))];
      expect(order, address).not.toContain(-1);
      expect(order, address).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('hold every number of their page, and every heading', () => {
    const lacking = pages.flatMap((page) => {
      const html = textOf(page);
      const dialled = hrefsIn(mainOf(page.html)).filter((href) => href.startsWith('tel:'));
      const beside = /<aside[\s\S]*?<\/aside>/.exec(mainOf(page.html))?.[0] ?? '';
      const headings = [...mainOf(page.html.replace(beside, '')).matchAll(/<h2[^>]*\sid="([^"]*)"/g)].map(([, id]) => `<h2 id="${id}"`);
      return [...dialled.map((href) => `href="${href}"`), ...headings].filter((part) => !html.includes(part)).map((part) => `${page.address} ${part}`);
    });
    expect(lacking).toEqual([]);
  });

  test('lead to one another, and back to their page', () => {
    const strays = texts.flatMap(({ address, html, locale }) => {
      const whole = address.replace(/text\/$/, '');
      const { textOnly } = wordsIn(locale === 'en' ? 'en' : 'zh-Hans').interface;
      if (!html.includes(`<a href="${whole}">${textOnly.whole}</a>`)) return [`${address} does not lead back`];
      return hrefsIn(html.slice(html.indexOf('<body'))).filter((href) => hasTextEdition(href.split('#')[0] ?? '') && href !== whole).map((href) => `${address} → ${href}`);
    });
    expect(strays).toEqual([]);
  });

  test('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off', 'long-title': 'off' },
    });
    const problems: string[] = [];
    for (const page of withoutLikes(pages)) {
      const { results } = await validator.validateString(textOf(page));
      for (const { messages } of results) problems.push(...messages.map(({ message, ruleId }) => `${page.address} ${message} (${ruleId})`));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

describe('making one', () => {
  const [page] = pages;
  const html = page?.html ?? '';

  test('pictures become their alternative text, or nothing', () => {
    const pictured = html.replace('</main>', '<p><img src="/a.png" alt="A door"><img src="/b.png" alt="">.</p></main>');
    expect(textEditionOf(pictured, '/en/help/')).toContain('<p>[A door].</p>');
  });

  test('a page without a way to leave, numbers, words or end is an error, not a page that lacks them', () => {
    for (const [part, wrong] of [['way to leave', html.replace('class="leave', 'class="x')], ['main', html.replace('<main', '<div')], ['numbers', html.replaceAll('class="emergency', 'class="x')]] as const)
      expect(() => textEditionOf(wrong, '/en/help/'), part).toThrow(`/en/help/ has no ${part}`);
  });

  test('only pages of help, guidance and finding family have one', () => {
    expect(['/en/help/', '/en/help/cn/3/', '/en/family/3/', '/en/guidance/b3p5bs/', '/zh-Hans/guidance/for/men/'].filter((one) => !hasTextEdition(one))).toEqual([]);
    expect(['/en/', '/en/help/text/', '/en/news/help/', '/en/family/text/', '/en/about/'].filter(hasTextEdition)).toEqual([]);
  });
});
