import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, leaveAddressOf } from '../../src/i18n/urls.ts';
import { findBrowser } from '../browser.ts';
import { entriesOf, neutral } from './elsewhere.ts';

// Playwright switches the back-forward cache off, and so does watching requests; readers have it. Other sites are not found.
let browser: Browser;
test.beforeAll(async () => {
  const { executablePath, args } = findBrowser();
  browser = await chromium.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
test.afterAll(() => browser.close());

const leave = (page: Page, locale: Locale) =>
  page
    .getByRole('link', { name: wordsIn(locale).interface.leaving.label })
    .first()
    .click();

/** The reader is elsewhere, and no page of the site that says anything is in the history. */
const expectToBeGone = async (page: Page, locale: Locale, origin: string) => {
  // While one page takes the place of another, the browser may have no answer.
  await expect(async () => {
    const { currentIndex, entries } = await entriesOf(page);
    expect(entries[currentIndex]?.url).toBe(neutral(locale)[0]);
  }).toPass();
  const { entries } = await entriesOf(page);
  expect(entries.filter(({ url }) => url.startsWith(origin) && !url.endsWith('/leave/'))).toEqual([]);
};

/** Shows pages as browsers do that make them ready before they are asked for: Playwright does not let this one do so. */
const makeReady = (page: Page) =>
  page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    addEventListener('the test asks for it', () => {
      prerendering = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  });
const askFor = (page: Page) => page.evaluate(() => dispatchEvent(new Event('the test asks for it')));

for (const locale of localeTags) {
  test(`@once ${locale}: leaving passes through a page that comes from the back-forward cache`, async ({ baseURL }) => {
    const origin = baseURL ?? '';
    const context = await browser.newContext({ baseURL: origin });
    const page = await context.newPage();
    const cached: string[] = [];
    page.on('console', (message) => cached.push(message.text()));
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) console.info(`from the cache: ${location.pathname}`);
      });
    });
    for (const name of ['home', 'news', 'help'] as const) await page.goto(addressOf(name, locale));
    await leave(page, locale);
    await expectToBeGone(page, locale, origin);
    expect(cached).toContain(`from the cache: ${addressOf('home', locale)}`);
    await context.close();
  });

  test(`@once ${locale}: a page that was made ready before it was asked for leaves as others do`, async ({
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const context = await browser.newContext({ baseURL: origin });
    const page = await context.newPage();
    await makeReady(page);
    await page.goto(addressOf('help', locale));
    await askFor(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await leave(page, locale);
    await page.waitForURL((url) => url.pathname === leaveAddressOf(locale));
    await askFor(page);
    await expectToBeGone(page, locale, origin);
    await context.close();
  });

  test(`@once ${locale}: the way out, made ready before it is asked for, goes nowhere until then`, async ({
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await makeReady(page);
    await page.goto(leaveAddressOf(locale));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await expect(page).toHaveURL(leaveAddressOf(locale));
    await askFor(page);
    await expectToBeGone(page, locale, baseURL ?? '');
    await context.close();
  });
}
