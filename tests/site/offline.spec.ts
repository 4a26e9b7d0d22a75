import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfPlace } from '../../src/i18n/urls.ts';
import { answerElsewhere, neutral } from './elsewhere.ts';

const guide = (locale: Locale) => `${addressOf('guidance', locale)}missing-child-first-hours/`;

const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
const nothing = { caches: [], workers: 0, local: 0, session: 0, databases: 0 };

for (const locale of localeTags) {
  const words = wordsIn(locale).interface.offline;
  const saveBox = (page: Page) => page.locator('details[data-save]');

  /** Saves the page that is open, and waits until the worker can open it. */
  const save = async (page: Page) => {
    await saveBox(page).locator('summary').click();
    await expect(saveBox(page)).toContainText(words.notice);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(saveBox(page).getByRole('status')).toHaveText(words.done);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  };

  test.describe(`saving, ${locale}`, () => {
    test('@once nothing is stored before it is asked for; a saved page opens without a network, whole and with its day', async ({
      page,
      context,
    }) => {
      await page.goto(guide(locale));
      await saveBox(page).locator('summary').click();
      await expect(saveBox(page)).toContainText(words.notice);
      expect(await kept(page)).toEqual(nothing);
      await context.setOffline(true);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(saveBox(page).getByRole('status')).toHaveText(words.failed);
      expect(await kept(page)).toEqual(nothing);
      await context.setOffline(false);
      await saveBox(page).locator('summary').click();
      await save(page);
      expect(await kept(page)).toEqual({ ...nothing, caches: ['saved'], workers: 1 });

      await context.setOffline(true);
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(request.url()));
      await page.goto(guide(locale));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const [before = '', after = ''] = words.copy.split('{day}');
      const note = page.locator('main [role="status"]').first();
      await expect(note).toContainText(after);
      expect(((await note.textContent()) ?? '').slice(before.length)).toMatch(/\d{4}/);
      // Its sheet and its script are there.
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
      await expect(page.getByRole('button', { name: wordsIn(locale).interface.copy.label })).toBeVisible();
      expect(failed).toEqual([]);

      // What was not saved leads to the list.
      await page.goto(addressOf('news', locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
      await expect(page.locator(`a[href="${guide(locale)}"]`).first()).toBeVisible();
    });

    test('@once a saved page is renewed when it is opened with a network', async ({ page, context }) => {
      await page.goto(guide(locale));
      await save(page);
      await page.evaluate(async (address) => {
        const cache = await caches.open('saved');
        const copy = await cache.match(address);
        const old = ((await copy?.text()) ?? '').replace(/<h1[^]*?<\/h1>/, '<h1>an old text</h1>');
        await cache.put(address, new Response(old, copy && { headers: copy.headers }));
      }, guide(locale));
      await page.goto(guide(locale));
      await expect
        .poll(() =>
          page.evaluate(
            async (address) => (await (await caches.match(address))?.text())?.includes('an old text'),
            guide(locale),
          ),
        )
        .toBe(false);
      await context.setOffline(true);
      await page.goto(guide(locale));
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('an old text');
    });

    test('@once leaving does not delete it, and one button removes every trace, for good', async ({
      page,
      context,
      baseURL,
    }) => {
      await answerElsewhere(context, baseURL);
      await page.goto(addressOfPlace('cn', locale));
      await save(page);
      await page.getByRole('link', { name: wordsIn(locale).interface.leaving.label }).click();
      await expect(page).toHaveURL(neutral(locale)[0]);
      await page.goto(addressOf('saved', locale));
      await expect(page.locator('[data-part="list"] a')).toHaveAttribute('href', addressOfPlace('cn', locale));
      await page.getByRole('button', { name: words.remove }).click();
      await expect(page.locator('[data-part="status"]')).toHaveText(words.removed);
      await expect(page.locator('[data-part="list"] a')).toHaveCount(0);
      await page.goto(addressOfPlace('cn', locale));
      await page.goto(addressOf('saved', locale));
      await expect(page.locator('[data-part="status"]')).toHaveText(words.none);
      expect(await kept(page)).toEqual(nothing);
    });

    test('@once it is not offered on discreet pages, elsewhere, nor without JavaScript', async ({
      page,
      browser,
      baseURL,
    }) => {
      for (const address of [
        `${addressOf('guidance', locale)}m9pzhx/`,
        addressOf('home', locale),
        addressOf('family', locale),
      ]) {
        await page.goto(address);
        await expect(saveBox(page)).toHaveCount(0);
      }
      for (const address of [guide(locale), addressOf('help', locale), addressOfPlace('cn', locale)]) {
        await page.goto(address);
        await expect(saveBox(page)).toBeVisible();
      }
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const bare = await context.newPage();
      await bare.goto(guide(locale));
      await expect(saveBox(bare)).toBeHidden();
      await bare.goto(addressOf('saved', locale));
      await expect(bare.getByText(words.noScript)).toBeVisible();
      await expect(bare.getByRole('button')).toHaveCount(0);
      await context.close();
    });
  });
}
