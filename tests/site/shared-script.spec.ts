import { expect, test } from '@playwright/test';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';

const guide = (locale: Locale) => `${addressOf('guidance', locale)}missing-child-first-hours/`;

for (const locale of ['en', 'zh-Hans'] as const) {
  const words = wordsIn(locale).interface;

  test.describe(locale, () => {
    test('the text message is copied as it stands, and that is said', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(guide(locale));
      const button = page.getByRole('button', { name: words.copy.label });
      await button.click();
      await expect(page.getByText(words.copy.done)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await page.locator('#message').innerText()).trim());
      expect(copied.length).toBeGreaterThan(40);
    });

    test('without JavaScript there is no button that does nothing', async ({ browser, baseURL }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      await page.goto(guide(locale));
      await expect(page.locator('button:visible')).toHaveCount(0);
      await page.close();
    });
  });
}
