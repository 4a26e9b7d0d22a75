import { expect, test, type Page } from '@playwright/test';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfPlace } from '../../src/i18n/urls.ts';

const locales: readonly Locale[] = ['en', 'zh-Hans'];
const missingChild = (locale: Locale) => `${addressOf('guidance', locale)}missing-child-first-hours/`;
const results = (locale: Locale) => `${addressOf('news', locale)}campaign-2024-results/`;

/** Whether an element is within the first screen, without scrolling. */
const inFirstScreen = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

test('the front door: both languages, the number to call in the first screen, a way in', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Homeward.*归途|归途.*Homeward/);
  expect(await inFirstScreen(page, 'a[href="tel:110"]')).toBe(true);
  await page.getByRole('link', { name: wordsIn('zh-Hans').interface.language.open }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/$/);
});

for (const locale of locales) {
  const words = wordsIn(locale).interface;

  test.describe(locale, () => {
    test('home and help show the numbers before any question', async ({ page }) => {
      for (const address of [addressOf('home', locale), addressOf('help', locale)]) {
        await page.goto(address);
        expect(await inFirstScreen(page, 'main a[href="tel:110"]'), address).toBe(true);
        expect(await inFirstScreen(page, 'main a[href="tel:999"]'), address).toBe(true);
      }
    });

    test('from home to the guide for a missing child, and to the number', async ({ page }) => {
      await page.goto(addressOf('home', locale));
      await page.getByRole('link', { name: words.emergency.missingChild }).first().click();
      await expect(page).toHaveURL(missingChild(locale));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main .steps li').first()).toBeVisible();
      await expect(page.locator('main section a[href="tel:110"]').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: words.article.sources })).toBeVisible();
    });

    test('from every page, help is one tap away and its places lead to lines', async ({ page }) => {
      await page.goto(results(locale));
      await page.getByRole('link', { name: words.menu.help }).click();
      await page
        .locator('main summary')
        .filter({ hasText: wordsIn(locale).vocabularies.place.gb })
        .click();
      await expect(page.locator('details[open] a[href="tel:999"]')).toBeVisible();
      await page.locator(`main a[href="${addressOfPlace('gb', locale)}"]`).click();
      await expect(page).toHaveURL(`${addressOf('help', locale)}gb/`);
      await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
      await expect(page.getByText(words.contact.notKnown).first()).toBeVisible();
    });

    test('news shows a claim in place: figure, grade, who says it, what it does not tell', async ({ page }) => {
      await page.goto(addressOf('news', locale));
      await page.locator(`main a[href="${results(locale)}"]`).click();
      const figure = page.locator('#c-campaign-2024-cases');
      await expect(figure).toContainText('550');
      await expect(figure).toContainText(wordsIn(locale).vocabularies.grade.claimed);
      await figure.getByRole('link').click();
      const card = page.locator('#about-c-campaign-2024-cases');
      await expect(card).toBeInViewport();
      await expect(card).toContainText(words.claim.grades.claimed);
      await expect(card).toContainText(words.claim.notTold);
      await expect(card).toContainText(words.claim.saidBy);
      await card.getByRole('link').first().click();
      await expect(page.locator('li:target')).toBeVisible();
    });

    test('the language switch leads to the same page', async ({ page }) => {
      const other = locale === 'en' ? 'zh-Hans' : 'en';
      await page.goto(missingChild(locale));
      await page.locator(`header a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(missingChild(other));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test('a mistake and "this is about me" lead to their parts of the about page', async ({ page }) => {
      for (const [name, id] of [
        [words.about.report, words.about.reportId],
        [words.about.aboutMe, words.about.aboutMeId],
      ] as const) {
        await page.goto(results(locale));
        await page.getByRole('contentinfo').getByRole('link', { name }).click();
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
        await expect(page.getByText(words.about.noAddress)).toBeAttached();
      }
    });

    test('a page that does not exist says so in the language of its address', async ({ page }) => {
      const answer = await page.goto(`${addressOf('guidance', locale)}there-is-no-such-guide/`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
    });

    test('everything is read without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(addressOf('search', locale));
      await page.locator(`main a[href="${missingChild(locale)}"]`).click();
      await expect(page.locator('main .steps li').first()).toBeVisible();
      await page.locator('main details summary').first().click();
      await expect(page.locator('main details dl').first()).toBeVisible();
      await page.locator('main').getByRole('link', { name: words.menu.guidance }).click();
      await expect(page.locator('main li').first()).toBeVisible();
      await context.close();
    });

    test('on a phone with text at 200 %, nothing is cut or scrolls sideways', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const address of [
        addressOf('home', locale),
        addressOf('help', locale),
        missingChild(locale),
        results(locale),
      ]) {
        await page.goto(address);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, address).toBeLessThanOrEqual(0);
      }
    });

    test('on paper: words and addresses, nothing to press', async ({ page }) => {
      await page.goto(missingChild(locale));
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('aside.leave')).toBeHidden();
      await expect(page.locator('.print-only', { hasText: '/r/' })).toBeVisible();
      await expect(page.locator('header nav').first()).toBeHidden();
      await expect(page.locator('main section a[href="tel:110"]').first()).toBeVisible();
    });

    test('by keyboard: the first stop leads to the text', async ({ page }) => {
      await page.goto(missingChild(locale));
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#main$/);
    });
  });
}

test('dark and light differ, and both keep the text apart from the page', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(missingChild('en'));
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});
