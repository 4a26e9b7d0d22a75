import { expect, test, type Page } from '@playwright/test';
import postcss, { type Root } from 'postcss';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';

/** What Chrome 79 or Safari 13 did not know: the declaration, or the whole rule, is dropped. */
const unknownValues = /\b(?:clamp|min|max|light-dark|color-mix)\(|\banywhere\b/;
const unknownProperties =
  /^(?:gap|row-gap|column-gap|inset.*|aspect-ratio|text-wrap.*|place-content|text-underline-offset|text-decoration-thickness|text-size-adjust|text-spacing-trim|(?:margin|padding)-(?:block|inline)|(?:min-|max-)?(?:inline|block)-size)$/;
const unknownSelectors = /:(?:is|where|has|focus-visible)\b/;

const asIn2019 = (css: string): string => {
  const root: Root = postcss.parse(css);
  root.walkAtRules(/^(?:layer|container|supports|property)$/, (rule) => void rule.remove());
  root.walkRules(unknownSelectors, (rule) => void rule.remove());
  root.walkDecls((declaration) => {
    if (unknownProperties.test(declaration.prop) || unknownValues.test(declaration.value)) declaration.remove();
  });
  return root.toString();
};

const ways = {
  'without its style sheet': (page: Page) => page.route('**/*.css', (route) => route.abort()),
  'with what a browser of 2019 drops': (page: Page) =>
    page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: asIn2019(await answer.text()) });
    }),
};

/** What has to come one after the other, from the top of the page, by page. */
const orders = (locale: Locale): readonly { address: string; order: readonly string[] }[] => {
  const guide = `${addressOf('guidance', locale)}missing-child-first-hours/`;
  const skip = 'a[href="#main"]';
  const numbers = ['a[href="tel:110"]', 'a[href="tel:999"]', 'a[href="tel:911"]', 'a[href="tel:112"]'];
  return [
    {
      address: addressOf('home', locale),
      order: [
        skip,
        ...numbers.map((one) => `main ${one}`),
        `main a[href="${guide}"]`,
        `main a[href^="${addressOf('help', locale)}"]`,
        'main article',
        `main a[href="${addressOf('news', locale)}"]`,
        'footer a',
      ],
    },
    {
      address: addressOf('help', locale),
      order: [
        skip,
        ...numbers.map((one) => `main ${one}`),
        `main a[href="${guide}"]`,
        'main details summary',
        `main h3 a[href^="${addressOf('guidance', locale)}"]`,
        'footer a',
      ],
    },
    {
      address: guide,
      order: [
        skip,
        ...numbers,
        `a[href="${guide}"]`,
        'h1',
        'main .steps li',
        'main #contacts',
        'main #sources',
        'footer a',
      ],
    },
    {
      address: `${addressOf('campaigns', locale)}2024-trafficking-of-women-and-children/`,
      order: [
        skip,
        ...numbers,
        `a[href="${guide}"]`,
        'h1',
        'main article h2',
        'main #unknown',
        'main #sources',
        'footer a',
      ],
    },
  ];
};

for (const locale of localeTags)
  for (const [name, lay] of Object.entries(ways))
    test(`@once ${locale}, ${name}: numbers, first steps and links come first, in order`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await lay(page);
      for (const { address, order } of orders(locale)) {
        await page.goto(address);
        const places = await page.evaluate(
          (selectors) =>
            selectors.map((selector) => {
              const element = document.querySelector(selector);
              const box = element?.getBoundingClientRect();
              return {
                selector,
                at: element ? [...document.querySelectorAll('*')].indexOf(element) : -1,
                top: box?.top ?? 0,
                height: box?.height ?? 0,
              };
            }),
          [...order],
        );
        expect(
          places.filter(({ at, height }) => at < 0 || height === 0),
          address,
        ).toEqual([]);
        const read = places.map(({ at }) => at);
        expect(read, address).toEqual([...read].sort((a, b) => a - b));
        // Seen in the same order too; neighbours may stand on one line.
        const seen = places
          .slice(1)
          .filter(
            ({ top }, before) =>
              top < (places[before]?.top ?? 0) - 20 && places[before]?.selector !== 'a[href="#main"]',
          );
        expect(seen, address).toEqual([]);
        expect(await page.locator('main').innerText()).not.toMatch(/undefined|\[object/);
      }
    });
