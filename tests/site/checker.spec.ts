import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';

const field = (page: Page) => page.getByRole('textbox');
const wordsOf = (locale: Locale) => wordsIn(locale).interface.checker;
/** Obviously invented. */
const notices: Readonly<Record<Locale, string>> = {
  en: 'PLEASE SHARE! A child was taken at Example Mall, each repost gets a reward, call me 0000 000 000',
  'zh-Hans': '紧急扩散！朋友的孩子在万样广场被人抱走了，看到请联系我13000000000，转发有红包',
};

for (const locale of localeTags) {
  const words = wordsOf(locale);

  test(`${locale}: answers by keyboard and without a network, and keeps nothing @once`, async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressOf('checker', locale));
    await expect(field(page)).toBeVisible();
    await context.setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = page.url();
    await field(page).fill(notices[locale]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const result = page.getByRole('region', { name: words.answer });
    await expect(result).toBeFocused();
    const shown = page.locator('[data-answer]:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(words.answers['not-known'].text);
    const state = (name: string) => page.locator(`[data-look="${name}"] .state`);
    await expect(state('case')).toHaveText(words.said.lacking);
    for (const sign of ['repost-money', 'urges', 'to-the-poster'])
      await expect(state(sign)).toContainText(words.said.found('|').split('|')[0] ?? '');
    await expect(state('old')).toBeHidden();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(requests).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length])).toEqual([
      0, 0, 0,
    ]);
    expect(await page.evaluate(() => history.state === null)).toBe(true);
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
    ] as const)
      await expect(field(page)).toHaveAttribute(name, value);
    expect(await field(page).evaluate((element) => [element.getAttribute('name'), element.closest('form')])).toEqual([
      null,
      null,
    ]);
  });

  test(`${locale}: what was typed is gone after leaving and coming back @once`, async ({ page }) => {
    await page.goto(addressOf('checker', locale));
    await field(page).fill(notices[locale]);
    await page.getByRole('link', { name: words.more }).click();
    await expect(page).not.toHaveURL(addressOf('checker', locale));
    await page.goBack();
    await expect(field(page)).toHaveValue('');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`${locale}: begins with what to think of, and is a list to go through by eye @once`, async ({ page }) => {
      await page.goto(addressOf('checker', locale));
      await expect(field(page)).toBeHidden();
      const text = await page.getByRole('main').innerText();
      const places = [
        words.firstLines[0],
        words.firstLines[2],
        words.features.issuer.ask,
        words.signs.money.ask,
        words.askLines[0],
        words.repostLines[0],
      ];
      const at = places.map((part) => text.indexOf(part));
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(at).not.toContain(-1);
    });
  });
}
