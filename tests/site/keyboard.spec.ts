import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { lookAtFocus } from './focus.ts';
import { pageOfEachKind } from './page-kinds.ts';

/** Enough to come to the end of all but the longest lists, whose rows are alike. */
const mostStops = 100;

const goThrough = async (page: Page, address: string): Promise<string[]> => {
  await page.goto(address);
  // What can be opened is opened, so that what is in it is a stop too.
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
  const faults: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await lookAtFocus(page);
    if (!found) break;
    faults.push(...found.map((fault) => `${address} ${fault}`));
  }
  return faults;
};

// The narrowest and a wide screen, one in each look: to go through all stops takes minutes.
const screens = [
  { only: 'en', width: 320, height: 568, colorScheme: 'light' },
  { only: 'zh-Hans', width: 1280, height: 720, colorScheme: 'dark' },
] as const;

for (const locale of localeTags) {
  const words = wordsIn(locale).interface;

  for (const { width, height, colorScheme } of screens.filter(({ only }) => only === locale))
    test(`@once ${locale}, ${width} px wide: through whole pages by keyboard, the focus is seen at every stop and nothing lies over it`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const faults: string[] = [];
      for (const address of ['/', ...pageOfEachKind(locale)]) faults.push(...(await goThrough(page, address)));
      expect(faults).toEqual([]);
    });

  test.describe(`${locale}, by keyboard alone`, () => {
    /** Presses Tab until a link with this name has the focus. */
    const tabTo = async (page: Page, name: string) => {
      for (let stop = 0; stop < mostStops; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((text) => document.activeElement?.textContent.trim().startsWith(text), name)) return;
      }
      throw new Error(`no stop is called ${name}`);
    };

    test('the skip link comes first, is seen, and what follows is in the text', async ({ page }) => {
      await page.goto(addressOf('news', locale));
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: words.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
    });

    test('to the other language, on the same page', async ({ page }) => {
      const other = locale === 'en' ? 'zh-Hans' : 'en';
      await page.goto(addressOf('campaigns', locale));
      await tabTo(page, locale === 'en' ? '中文' : 'English');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(addressOf('campaigns', other));
    });

    test('from home to the guide for a missing child', async ({ page }) => {
      await page.goto(addressOf('home', locale));
      await tabTo(page, words.emergency.missingChild);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${addressOf('guidance', locale)}missing-child-first-hours/`);
    });

    test('the list of contents leads to its chapter, and on from there', async ({ page }) => {
      await page.goto(`${addressOf('news', locale)}campaign-2024-results/`);
      const link = page.locator('.contents a').nth(1);
      await tabTo(page, (await link.textContent())?.trim() ?? '');
      await page.keyboard.press('Enter');
      const chapter = page.locator('h2:target');
      await expect(chapter).toBeInViewport();
      await page.keyboard.press('Tab');
      const isBehind = await chapter.evaluate(
        (heading) =>
          heading.compareDocumentPosition(document.activeElement ?? heading) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(isBehind).toBeTruthy();
    });

    test('more about a line opens and closes', async ({ page }) => {
      await page.goto(`${addressOf('guidance', locale)}missing-child-first-hours/`);
      const details = page.locator('main details').first();
      await tabTo(page, words.contact.more);
      await page.keyboard.press('Enter');
      await expect(details).toHaveAttribute('open', '');
      await page.keyboard.press('Enter');
      await expect(details).not.toHaveAttribute('open', '');
    });

    test('search: open, type, go to a result', async ({ page }) => {
      await page.goto(addressOf('home', locale));
      await tabTo(page, words.menu.search);
      await page.keyboard.press('Enter');
      const field = page.getByRole('searchbox');
      await expect(field).toBeFocused();
      await expect(page.locator('[data-part="status"]')).toBeVisible();
      await page.keyboard.insertText(locale === 'en' ? 'helpline' : '热线');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-part="list"] h3 a').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(addressOf('home', locale));
    });
  });
}
