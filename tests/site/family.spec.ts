import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';

const home = (locale: Locale) => addressOf('family', locale);

/** Ways in, by the number of their page, and what one more tap reaches there. */
const answers = (locale: Locale) => [
  { route: 1, reaches: `${addressOf('guidance', locale)}missing-child-first-hours/` },
  { route: 2, reaches: `${home(locale)}5/` },
  { route: 2, reaches: `${home(locale)}8/` },
  { route: 3, reaches: `${home(locale)}12/` },
];

const tap = async (page: Page, address: string) => {
  await page.locator(`main a[href="${address}"]`).first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

for (const locale of localeTags)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled });

      test('each way in reaches its answers in two taps, on a phone @once', async ({ page }) => {
        for (const { route, reaches } of answers(locale)) {
          await page.goto(home(locale));
          await tap(page, `${home(locale)}${route}/`);
          await tap(page, reaches);
        }
      });
    });

test('the number to call is on the first screen of the first way in, on a phone @once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of localeTags) {
    await page.goto(`${home(locale)}1/`);
    await expect(page.locator('a[href="tel:110"]').first()).toBeInViewport();
    await expect(page).toHaveTitle(wordsIn(locale).interface.site.title(wordsIn(locale).interface.family.pageTitle(1)));
  }
});

test('a sheet to take along fits on one side of A4, with the code of its permanent link @once', async ({ page }) => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'guidance', 'en');
  const sheets = readdirSync(folder)
    .map((name) => readDocument(readFileSync(join(folder, name)), name).data as unknown as Named & { paper?: string })
    .filter(({ paper }) => paper === 'one-sheet');
  expect(sheets.length).toBeGreaterThan(0);
  for (const address of sheets.flatMap((sheet) => localeTags.map((tag) => addressOfEntry('guidance', sheet, tag)))) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('img[src^="/qr/"]')).toBeVisible();
    await expect(page.locator('main table')).toBeVisible();
    await expect(page.locator('#sources')).toBeHidden();
    await expect(page.locator('#limits')).toBeHidden();
    await page.emulateMedia({ media: null });
    await expect(page.locator('#sources')).toBeVisible();
  }
});
