import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
import { serve } from '../../src/release/serve.ts';
import { addressOf, everythingShown } from './names.ts';
import { workbenchPlace } from './site.ts';

const test = base.extend<object, { origin: string }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture wants from it.
    async ({}, use) => {
      const server = await serve({ place: workbenchPlace, port: 0 });
      await use(`http://127.0.0.1:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const ofAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axe = readFileSync(ofAxe.resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

const violationsOn = (page: Page) =>
  page.evaluate(
    async ({ values, off }) => {
      const { run } = (globalThis as unknown as { axe: { run: typeof import('axe-core').run } }).axe;
      const { violations } = await run({
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    { values: tags, off: ofPages },
  );

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
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.goto(origin + addressOf(shown, direction));
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const fits = await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      if (!fits) problems.push(`${direction}: scrolls sideways`);
      await page.evaluate(axe);
      for (const { name, ...media } of looks) {
        await page.emulateMedia(media);
        problems.push(...(await violationsOn(page)).map((violation) => `${direction}, ${name}: ${violation}`));
      }
    }
    expect(problems).toEqual([]);
  });
