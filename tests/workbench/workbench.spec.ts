import { expect, test as base } from '@playwright/test';
import { serve } from '../../src/release/serve.ts';
import { colourRules, violationsOf } from '../site/axe.ts';
import { addressOf, everythingShown } from './names.ts';
import { workbenchPlace } from './site.ts';

const test = base.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const server = await serve({ place: workbenchPlace, port: 0 });
      await use(`http://127.0.0.1:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** What only a page can hold: here one stands several times on a page, in two languages, below headings of the workbench. */
const ofPages = [
  'duplicate-id-aria',
  'heading-order',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-complementary-is-top-level',
];

test('the overview leads to every block and component', async ({ page, origin }) => {
  await page.goto(`${origin}/workbench/`);
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(everythingShown().flatMap((shown) => [addressOf(shown, 'ltr'), addressOf(shown, 'rtl')]));
});

for (const shown of everythingShown())
  test(`${shown.kind}/${shown.name}: accessible in every look, nothing sideways at 320 px, in both directions`, async ({
    page,
    origin,
  }) => {
    const problems: string[] = [];
    for (const direction of ['ltr', 'rtl'] as const) {
      await page.setViewportSize({ width: 320, height: 844 });
      await page.goto(origin + addressOf(shown, direction));
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const fits = await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      if (!fits) problems.push(`${direction}: scrolls sideways`);
      // Which way a text runs changes no colour.
      const found = await (direction === 'ltr'
        ? violationsOf(page, ofPages)
        : violationsOf(page, [...ofPages, ...colourRules], ['light']));
      problems.push(...found.map((violation) => `${direction}, ${violation}`));
    }
    expect(problems).toEqual([]);
  });
