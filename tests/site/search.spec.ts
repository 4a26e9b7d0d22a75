import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { builtPages } from '../built-site.ts';

const wordsOf = (locale: Locale) => wordsIn(locale).interface.search;
const known: Readonly<Record<Locale, string>> = { en: 'trafficking', 'zh-Hans': '拐卖' };
const unknown: Readonly<Record<Locale, string>> = { en: 'toqqqqqq', 'zh-Hans': '龘龘' };

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-part="status"]');
const results = (page: Page) => page.locator('[data-part="list"] a');

const open = async (page: Page, locale: Locale) => {
  await page.goto(addressOf('search', locale));
  await expect(field(page)).toBeVisible();
};

/** Asks, from an empty field, and waits for what is said of the answer. */
const ask = async (page: Page, locale: Locale, question: string) => {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await field(page).fill(question);
  await expect(status(page)).toHaveText(/\S/);
  await expect(status(page)).not.toHaveText(wordsOf(locale).loading);
};

for (const locale of localeTags) {
  test(`${locale}: finds pages of its own language as one types, says how many, what kind, and marks the words`, async ({
    page,
  }) => {
    await open(page, locale);
    await field(page).pressSequentially(known[locale]);
    await expect(results(page).first()).toBeVisible();
    const [before = '', after = ''] = wordsOf(locale).many('|').split('|');
    await expect(status(page)).toHaveText(new RegExp(`^${before}\\d+${after}$`));
    await expect(status(page)).toHaveAttribute('role', 'status');
    for (const link of await results(page).all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${locale}/`));
    await expect(page.locator('[data-part="list"] mark').first()).toContainText(locale === 'en' ? /traffick/i : '拐');
    expect(Object.values<string>(wordsOf(locale).kinds)).toContain(
      await page.locator('[data-part="list"] .meta').first().textContent(),
    );
  });

  test(`${locale}: results are accessible and fit 320 pixels, in light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, locale);
    await ask(page, locale, known[locale]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`${locale}: nothing found leads to help`, async ({ page }) => {
    await open(page, locale);
    await ask(page, locale, unknown[locale]);
    await expect(status(page)).toHaveText(wordsOf(locale).nothing);
    await page.getByRole('link', { name: wordsOf(locale).help }).click();
    await expect(page).toHaveURL(addressOf('help', locale));
  });

  test(`${locale}: a whole sentence finds pages that have some of it`, async ({ page }) => {
    await open(page, locale);
    await ask(page, locale, `${known[locale]} ${unknown[locale]}`);
    await expect(results(page).first()).toBeVisible();
    expect(await status(page).textContent()).toContain(wordsOf(locale).some('|').split('|')[0] ?? '');
  });

  test(`${locale}: without JavaScript there is no field, and the lists are there`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(addressOf('search', locale));
    await expect(page.locator('[data-part="field"]')).toBeHidden();
    await expect(page.locator('[data-part="lists"] a').first()).toBeVisible();
    await context.close();
  });
}

test('every page in the index says what kind of page it is, by a name that readers know @once', () => {
  const kinds = Object.keys(wordsOf('en').kinds);
  const indexed = builtPages().filter(({ html }) => /data-pagefind-body(?!="false")/.test(html));
  expect(indexed.length).toBeGreaterThan(40);
  const kindOf = (html: string) => /data-pagefind-filter="type:([^"]*)"/.exec(html)?.[1] ?? 'none';
  expect(
    indexed
      .filter(({ html }) => !kinds.includes(kindOf(html)))
      .map(({ address, html }) => `${address} ${kindOf(html)}`),
  ).toEqual([]);
});

test('the keyboard does it all', async ({ page }) => {
  await open(page, 'en');
  await field(page).fill(known.en);
  await field(page).press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(results(page).first()).toBeHidden();
  await field(page).fill(known.en);
  await field(page).press('Enter');
  const href = await results(page).first().getAttribute('href');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? '');
});

test('more results come when asked for, and the first of them has the focus', async ({ page }) => {
  await open(page, 'en');
  await ask(page, 'en', known.en);
  await expect(results(page)).toHaveCount(5);
  await page.getByRole('button', { name: wordsOf('en').more }).press('Enter');
  await expect(results(page).nth(5)).toBeFocused();
});

test('a question in the address is taken out at once, and asked', async ({ page }) => {
  await page.goto(`${addressOf('search', 'en')}#q=${known.en}`);
  await expect(field(page)).toHaveValue(known.en);
  await expect(page).toHaveURL(addressOf('search', 'en'));
  await expect(results(page).first()).toBeVisible();
  const length = await page.evaluate(() => history.length);
  await page.evaluate(() => location.assign('#q=police+number'));
  await expect(field(page)).toHaveValue('police number');
  await expect(page).toHaveURL(addressOf('search', 'en'));
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page).toHaveURL(addressOf('search', 'en'));
});

test('a question is written down nowhere', async ({ page, context }) => {
  const secret = ['daughter', '13800000000'];
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
  );
  await open(page, 'en');
  await ask(page, 'en', `${known.en} ${secret.join(' ')}`);
  await results(page).first().click();
  await page.goBack();
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(requests.filter((request) => secret.some((word) => request.includes(word)))).toEqual([]);
  expect(requests.filter((request) => /[?#](?!ts=\d+ $)/.test(request))).toEqual([]);
  const kept = await page.evaluate(async () => ({
    address: location.href,
    state: JSON.stringify(history.state),
    title: document.title,
    stored: [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ],
    cookies: document.cookie,
  }));
  expect(kept.stored).toEqual([0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  for (const word of [known.en, ...secret])
    expect(`${kept.address} ${kept.state} ${kept.title} ${kept.cookies}`).not.toContain(word);
  const sending = await page.locator('[data-part="field"]').evaluate((input: HTMLInputElement) => ({
    name: input.name,
    form: input.form !== null,
    autocomplete: input.autocomplete,
    spellcheck: input.spellcheck,
    autocapitalize: input.getAttribute('autocapitalize'),
    autocorrect: input.getAttribute('autocorrect'),
  }));
  expect(sending).toEqual({
    name: '',
    form: false,
    autocomplete: 'off',
    spellcheck: false,
    autocapitalize: 'off',
    autocorrect: 'off',
  });
});

test('the index comes when it is used, and only that of the language', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page, 'zh-Hans');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await field(page).focus();
  await page.waitForRequest((request) => request.url().includes('/pagefind/zh-Hans/wasm.'));
  await ask(page, 'zh-Hans', known['zh-Hans']);
  expect(requests.filter((path) => path.startsWith('/pagefind/') && !path.startsWith('/pagefind/zh-Hans/'))).toEqual(
    [],
  );
});

for (const lost of ['pagefind.js', 'pagefind-entry.json', 'wasm.', '.pf_meta', '/index/', '/fragment/'])
  test(`a connection lost at ${lost} is said, and can be tried again`, async ({ page }) => {
    await page.route(
      (url) => url.pathname.startsWith('/pagefind/') && url.pathname.includes(lost),
      (route) => route.abort('internetdisconnected'),
    );
    await open(page, 'en');
    await field(page).fill(known.en);
    await expect(status(page)).toHaveText(wordsOf('en').lost);
    await expect(page.getByRole('link', { name: wordsOf('en').help })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: wordsOf('en').retry }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: wordsOf('en').retry })).toBeHidden();
  });

test('text of the index never becomes markup', async ({ page }) => {
  await page.route('**/fragment/*', async (route) => {
    const text = {
      url: '/en/',
      content: '<img src=x onerror=alert(1)> trafficking <b>x</b>',
      word_count: 5,
      anchors: [],
      filters: { type: ['<i>'] },
      meta: { title: '<u>title</u>' },
    };
    await route.fulfill({ body: `pagefind_dcd${JSON.stringify(text)}` });
  });
  await open(page, 'en');
  await ask(page, 'en', known.en);
  await expect(results(page).first()).toHaveText('<u>title</u>');
  expect(await page.locator('[data-part="list"]').locator('img, b, u, i').count()).toBe(0);
});
