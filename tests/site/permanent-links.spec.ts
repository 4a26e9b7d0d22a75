import { expect, test } from '@playwright/test';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';

const claim = 'campaign-2024-cases';

for (const locale of localeTags)
  test.describe(locale, () => {
    const words = wordsIn(locale).interface;

    test('a permanent link of a claim leads to it among the evidence', async ({ page }) => {
      await page.goto(`/r/${claim}/${locale}/`);
      await expect(page).toHaveURL(new RegExp(`/${locale}/evidence/(?:\\d+/)?#c-${claim}$`));
      const row = page.locator(`#c-${claim}`);
      await expect(row).toBeInViewport();
      await expect(row).toContainText('550');
      await expect(row).toContainText(words.claim.grades.claimed);
    });

    test('it lets a reader choose the language', async ({ page }) => {
      await page.goto(`/r/${claim}/`);
      await page.locator(`main a[hreflang="${locale}"]`).click();
      await expect(page.locator(`#c-${claim}`)).toBeInViewport();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });

    test('a page says its own, and comes back to itself', async ({ page }) => {
      const guide = `/${locale}/guidance/missing-child-first-hours/`;
      await page.goto(guide);
      await page.locator('main a[href^="/r/"]').click();
      await expect(page).toHaveURL(guide);
    });

    test('@once without JavaScript it forwards as well, to a number and to an agency', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(`/r/gb-999-emergency/${locale}/`);
      await expect(page.locator('#n-gb-999-emergency a[href="tel:999"]')).toBeInViewport();
      await page.goto(`/r/acwf/${locale}/`);
      await expect(page.locator('#a-acwf')).toBeInViewport();
      await context.close();
    });

    test('evidence begins with a note and a way round it, and has pages', async ({ page }) => {
      await page.goto(`/${locale}/evidence/`);
      await expect(page.getByText(words.evidence.note)).toBeVisible();
      await expect(page.getByRole('link', { name: words.article.skipNote })).toBeVisible();
      await page.getByRole('link', { name: words.pages.number(2) }).click();
      await expect(page).toHaveURL(`/${locale}/evidence/2/`);
    });
  });
