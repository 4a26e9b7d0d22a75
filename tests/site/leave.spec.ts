import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { answerElsewhere, before, entriesOf, neutral } from './elsewhere.ts';

const guide = (locale: Locale) => `${addressOf('guidance', locale)}missing-child-first-hours/`;

/** Reads some pages of the site after another one, as somebody does who comes from a search engine. */
const visit = async (page: Page, addresses: readonly string[]) => {
  await page.goto(before);
  for (const address of addresses) await page.goto(address);
};

/** Addresses and titles of the site that are left under Back and Forward; the empty page that was passed through tells nothing. */
const left = async (page: Page, origin = '') =>
  (await entriesOf(page)).entries.filter(
    ({ url, title }) => url.startsWith(origin) && !(url.endsWith('/leave/') && title === '\u200b'),
  );

for (const locale of localeTags) {
  const words = wordsIn(locale).interface.leaving;
  const [first, second] = neutral(locale);
  const link = (page: Page) => page.getByRole('link', { name: words.label });

  test.describe(`leaving, ${locale}`, () => {
    for (const [name, addresses] of [
      ['one page', [guide(locale)]],
      [
        'three pages and an anchor',
        [addressOf('home', locale), guide(locale), addressOf('help', locale), `${addressOf('help', locale)}#places`],
      ],
      ['a permanent link and an anchor of one page', ['/r/cn-110-police/', guide(locale), `${guide(locale)}#contacts`]],
      ['nothing but an anchor', [guide(locale), `${guide(locale)}#sources`]],
    ] as const)
      test(`after ${name}: no page of the site is under Back or Forward`, async ({ page, context, baseURL }) => {
        await answerElsewhere(context, baseURL);
        await visit(page, addresses);
        await expect(link(page)).toContainText(words.noteDeep);
        await link(page).click();
        await expect(page).toHaveURL(first);
        expect(await left(page, baseURL)).toEqual([]);
        await page.goBack();
        await expect(page).toHaveURL(first);
        expect(await left(page, baseURL)).toEqual([]);
        await page.goBack();
        await expect(page).toHaveURL(before);
        await page.goForward();
        await expect(page).toHaveURL(first);
      });

    test('@once pages that lie ahead are gone too', async ({ page, context, baseURL }) => {
      await answerElsewhere(context, baseURL);
      await visit(page, [guide(locale), addressOf('help', locale)]);
      await page.goBack();
      await expect(page).toHaveURL(guide(locale));
      await link(page).click();
      await expect(page).toHaveURL(first);
      expect(await left(page, baseURL)).toEqual([]);
    });

    test('the page is blank in the same moment, and says so to who cannot see', async ({ page, context, baseURL }) => {
      await answerElsewhere(context, baseURL, { [first]: () => undefined, [second]: () => undefined });
      await page.goto(guide(locale));
      const seen = await page.evaluate(() => {
        document.querySelector<HTMLElement>('.leave a')?.click();
        const told = document.querySelector('[role="alert"]');
        return {
          title: document.title,
          elements: document.body.children.length,
          told: told?.textContent,
          shown: [...document.body.children].some((one) => one.getBoundingClientRect().width > 1),
        };
      });
      expect(seen).toEqual({ title: '\u200b', elements: 1, told: words.left, shown: false });
    });

    test('@once a site that does not answer: the second opens', async ({ page, context, baseURL }) => {
      await answerElsewhere(context, baseURL, { [first]: () => undefined });
      await visit(page, [addressOf('home', locale), guide(locale)]);
      await link(page).click();
      await expect(page).toHaveURL(second);
      expect(await left(page, baseURL)).toEqual([]);
    });

    test('@once a site that is down: the browser names that site, and nothing of this one', async ({
      page,
      context,
      baseURL,
    }) => {
      await answerElsewhere(context, baseURL, { [first]: (route) => route.abort('connectionrefused') });
      await visit(page, [addressOf('home', locale), guide(locale)]);
      await link(page).click();
      await expect(page).toHaveURL(/^chrome-error:/);
      expect(await page.locator('body').innerText()).not.toContain(wordsIn(locale).interface.site.name);
      expect(await left(page, baseURL)).toEqual([]);
    });

    test('@once without the Navigation API the label is the cautious one, and this page alone is replaced', async ({
      page,
      context,
      baseURL,
    }) => {
      await answerElsewhere(context, baseURL);
      await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
      await visit(page, [addressOf('home', locale), guide(locale)]);
      await expect(link(page)).toContainText(words.note);
      await link(page).click();
      await expect(page).toHaveURL(first);
      expect((await left(page, baseURL)).map(({ url }) => new URL(url).pathname)).toEqual([addressOf('home', locale)]);
    });

    test('without JavaScript it is a plain link that says what it cannot do, and tells nobody where you were', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      await answerElsewhere(context, baseURL);
      const page = await context.newPage();
      await page.goto(guide(locale));
      await expect(link(page)).toBeInViewport();
      await expect(link(page)).toContainText(words.note);
      await expect(link(page)).toHaveAttribute('href', first);
      await expect(link(page)).toHaveAttribute('rel', 'noreferrer');
      const asked = page.waitForRequest(first);
      await link(page).click();
      expect(await (await asked).headerValue('referer')).toBeNull();
      await expect(page).toHaveURL(first);
      await context.close();
    });

    test('@once by keyboard it is the second stop, after the way to the text', async ({ page, context, baseURL }) => {
      await answerElsewhere(context, baseURL);
      await page.goto(addressOf('home', locale));
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: wordsIn(locale).interface.skip })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(link(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(first);
    });

    test('@once beside it stands what it cannot hide', async ({ page }) => {
      await page.goto(addressOf('home', locale));
      await page.getByRole('link', { name: words.limits }).click();
      await expect(page).toHaveURL(new RegExp(`${addressOf('guidance', locale)}m9pzhx/$`));
    });

    test('@once Shift three times leaves; how many more is said', async ({ page, context, baseURL }) => {
      await answerElsewhere(context, baseURL);
      await visit(page, [addressOf('home', locale), guide(locale)]);
      const status = page.locator('.leave [role="status"]');
      await page.keyboard.press('Shift');
      await expect(status).toHaveText(words.pressTwice);
      await page.keyboard.press('Shift');
      await expect(status).toHaveText(words.pressOnce);
      await page.keyboard.press('Shift');
      await expect(page).toHaveURL(first);
      expect(await left(page, baseURL)).toEqual([]);
    });

    test('@once Shift does not leave when it is held, when other keys come between, when it is slow, or in a field', async ({
      page,
    }) => {
      await page.clock.install();
      await page.goto(guide(locale));
      const status = page.locator('.leave [role="status"]');
      for (let time = 0; time < 5; time += 1) await page.keyboard.down('Shift');
      await expect(status).toHaveText(words.pressTwice);
      await page.keyboard.up('Shift');
      for (const key of ['a', 'Shift', 'Shift+A', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
      await expect(status).toHaveText(words.pressTwice);
      await page.clock.fastForward(5100);
      await expect(status).toHaveText(words.stayed);
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.clock.fastForward(5100);
      await page.keyboard.press('Shift');
      await expect(status).toHaveText(words.pressTwice);
      await expect(page).toHaveURL(guide(locale));

      await page.goto(addressOf('search', locale));
      await page.getByRole('searchbox').focus();
      for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift');
      await page.keyboard.type('ABC');
      await expect(page.getByRole('searchbox')).toHaveValue('ABC');
      await expect(page).toHaveURL(addressOf('search', locale));
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
      test(`@once in a frame with “${sandbox}” it hides what the frame shows, and says so`, async ({
        page,
        baseURL,
      }) => {
        const around = new URL('/a-page-of-the-test/', baseURL).href;
        await page.route(around, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<title>around</title><h1>around</h1><iframe sandbox="${sandbox}" src="${guide(locale)}"></iframe>`,
          }),
        );
        await page.goto(around);
        const frame = page.frameLocator('iframe');
        const hide = frame.getByRole('link', { name: words.inFrame.label });
        await expect(hide).toContainText(words.inFrame.note);
        await hide.click();
        await expect(frame.locator('body')).toHaveText(words.inFrame.hidden);
        await expect(page).toHaveURL(around);
        await expect(page.getByRole('heading', { name: 'around' })).toBeVisible();
      });

    test('@once at 320 px it covers nothing that cannot be scrolled out from under it', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      for (const address of ['/', addressOf('home', locale), addressOf('help', locale), guide(locale)]) {
        await page.goto(address);
        await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
        const { bar, last, height } = await page.evaluate(() => {
          const box = document.querySelector('.leave')?.getBoundingClientRect();
          const texts = [...document.querySelectorAll('main *, footer *')].filter(
            (one) =>
              one.children.length === 0 && one.textContent.trim() && getComputedStyle(one).position !== 'absolute',
          );
          return {
            bar: box?.top ?? 0,
            height: box?.height ?? 0,
            last: Math.max(...texts.map((one) => one.getBoundingClientRect().bottom)),
          };
        });
        expect(last, address).toBeLessThanOrEqual(bar);
        expect(height, address).toBeLessThanOrEqual(568 / 5);
      }
    });
  });
}
