import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';

const wordsOf = (locale: Locale) => wordsIn(locale).interface.search;
const known: Readonly<Record<Locale, string>> = { en: 'campaign 2024', 'zh-Hans': '专项行动' };
const distress: Readonly<Record<Locale, string>> = { en: 'my daughter was taken', 'zh-Hans': '女儿被拐了' };

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-part="status"]');
const results = (page: Page) => page.locator('[data-part="list"] h3 a');
const link = (page: Page) => page.locator('[data-search-link]');
const guide = (locale: Locale) => `${addressOf('guidance', locale)}missing-child-first-hours/`;
const isOfSearch = (path: string) => path.startsWith('/search-index/');

/** Opens the search where a reader is, and asks. */
const ask = async (page: Page, question: string) => {
  if (await field(page).isVisible()) await field(page).focus();
  else await link(page).click();
  await expect(status(page)).toBeAttached();
  await field(page).fill(question);
};

const answered = async (page: Page, locale: Locale) => {
  const [before = '', after = ''] = wordsOf(locale).many('|').split('|');
  await expect(status(page)).toHaveText(new RegExp(`^${before}[\\d,]+${after}`));
  await expect(results(page).first()).toBeVisible();
};

for (const locale of localeTags) {
  test(`${locale}: the field is on every page, loads nothing before it is used, and finds as one types`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(guide(locale));
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(requests.filter(isOfSearch)).toEqual([]);
    await link(page).click();
    await expect(field(page)).toBeFocused();
    await expect(status(page)).toBeAttached();
    await field(page).pressSequentially(known[locale]);
    await answered(page, locale);
    await expect(page).toHaveURL(guide(locale));
    for (const one of await results(page).all())
      expect(await one.getAttribute('href')).toMatch(new RegExp(`^/${locale}/`));
    await expect(page.locator('[data-part="list"] mark').first()).toBeVisible();
    const meta = (await page.locator('[data-part="list"] .meta').first().textContent()) ?? '';
    expect(Object.values<string>(wordsOf(locale).kinds)).toContain(meta.split(' · ')[0]);
    await expect(page.locator('[data-part="list"] .deep a[href*="#"]').first()).toBeVisible();
    expect(requests.slice(before).filter(isOfSearch).length).toBeGreaterThan(3);
  });

  test(`${locale}: what sounds like danger or loss is answered on the spot, without a request`, async ({
    page,
    context,
  }) => {
    await page.goto(addressOf('news', locale));
    const index = page.waitForResponse((answer) => answer.url().endsWith('/index.json'));
    await link(page).click();
    await index;
    await expect(status(page)).toBeAttached();
    await context.setOffline(true);
    await field(page).fill(distress[locale]);
    const urgent = page.locator('[data-part="urgent"]');
    await expect(urgent.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
    await expect(urgent.locator('ol li').first()).toBeVisible();
    expect((await urgent.boundingBox())?.y).toBeLessThan((await status(page).boundingBox())?.y ?? 0);
    await context.setOffline(false);
    await field(page).fill(known[locale]);
    await answered(page, locale);
    await expect(urgent).toBeHidden();
  });

  test(`${locale}: results, filters and help are accessible and fit 320 pixels, in light and dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressOf('search', locale));
    await ask(page, distress[locale]);
    await answered(page, locale);
    await page.locator('[data-part="tools"] summary').click();
    await expect(page.locator('fieldset').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('filters say how many they leave, combine, and are there again for whoever comes back @once', async ({ page }) => {
  await page.goto(addressOf('search', 'en'));
  await ask(page, 'campaign');
  await answered(page, 'en');
  await page.locator('[data-part="tools"] summary').click();
  const box = page.getByRole('checkbox', { name: /^News \(\d+\)$/ });
  const count = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
  await box.check();
  await expect(status(page)).toHaveText(wordsOf('en').many(String(count)));
  await expect(page.getByRole('checkbox', { name: /^News/ })).toBeFocused();
  const year = page.getByRole('checkbox', { name: /^2022 \(/ });
  const fewer = Number(/\((\d+)\)/.exec((await year.locator('..').textContent()) ?? '')?.[1]);
  expect(fewer).toBeLessThan(count);
  await year.check();
  await expect(status(page)).toHaveText(fewer === 1 ? wordsOf('en').one : wordsOf('en').many(String(fewer)));
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('campaign');
  await expect(results(page)).toHaveCount(Math.min(5, fewer));
  await expect(page).toHaveURL(addressOf('search', 'en'));
});

test('results can be sorted by date @once', async ({ page }) => {
  await page.goto(addressOf('search', 'en'));
  await ask(page, 'prosecutors');
  await answered(page, 'en');
  await page.getByRole('combobox').selectOption('date');
  const dates = page.locator('[data-part="list"] .meta');
  await expect(dates.first()).toContainText('2026');
});

test('the keyboard does it all, from any page @once', async ({ page }) => {
  await page.goto(guide('en'));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(status(page)).toBeAttached();
  await field(page).fill(known.en);
  await field(page).press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: wordsOf('en').more }).press('Enter');
  await expect(results(page).nth(5)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill('1/2');
  await expect(field(page)).toHaveValue('1/2');
});

test('the key / can be switched off, and that alone is kept @once', async ({ page }) => {
  await page.goto(guide('en'));
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: wordsOf('en').key }).uncheck();
  await page.goto(guide('en'));
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['search-key', 'off']]);
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: wordsOf('en').key }).check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a question in the address is taken out at once, and a link to a search is made only when asked for @once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${addressOf('search', 'en')}#q=blood%20sample`);
  await expect(page).toHaveURL(addressOf('search', 'en'));
  await expect(field(page)).toHaveValue('blood sample');
  await answered(page, 'en');
  const copied = async () => {
    await page.getByRole('button', { name: wordsOf('en').copy.link }).click();
    await expect(status(page)).toHaveText(wordsOf('en').copy.done);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const plain = `${new URL(page.url()).origin}${addressOf('search', 'en')}#q=blood%20sample`;
  expect(await copied()).toBe(plain);
  await page.locator('[data-part="tools"] summary').click();
  await page.getByRole('checkbox', { name: /^News \(/ }).check();
  await page.getByRole('combobox').selectOption('date');
  await expect(page).toHaveURL(addressOf('search', 'en'));
  const made = await copied();
  expect(made).toBe(`${plain}&kinds=news&sort=date`);
  await page.goto('about:blank');
  await page.goto(`${made}&places=Call%20another%20number`);
  await expect(page).toHaveURL(addressOf('search', 'en'));
  const chosen = page.locator('[data-part="tools"] summary');
  await expect(chosen).toHaveText(wordsOf('en').filters.chosen('1'));
  await chosen.click();
  await expect(page.getByRole('checkbox', { name: /^News \(/ })).toBeChecked();
  await expect(page.getByRole('combobox')).toHaveValue('date');
  await expect(page.locator('[data-part="list"] .meta').first()).toContainText(wordsOf('en').kinds.news);
  await expect(page.getByText('Call another number')).toHaveCount(0);
  await page.evaluate(() => location.assign('#q=police+number'));
  await expect(field(page)).toHaveValue('police number');
  await expect(page).toHaveURL(addressOf('search', 'en'));
});

test('a question is written down in no request, address, title or store @once', async ({ page, context }) => {
  const secret = ['daughter', '13800000000'];
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
  );
  await page.goto(addressOf('news', 'en'));
  await ask(page, secret.join(' '));
  await expect(results(page).first()).toBeVisible();
  await results(page).first().click();
  await page.goBack();
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(requests.filter((request) => secret.some((word) => request.includes(word)))).toEqual([]);
  const kept = await page.evaluate(async () => ({
    told: `${location.href} ${document.title} ${document.cookie} ${document.referrer}`,
    stored: [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ],
  }));
  expect(kept.stored).toEqual([0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  for (const word of secret) expect(kept.told).not.toContain(word);
  for (const address of [addressOf('news', 'en'), addressOf('search', 'en')]) {
    await page.goto(address);
    if (!(await field(page).isVisible())) await link(page).click();
    const sending = await field(page).evaluate((input: HTMLInputElement) => [
      input.name,
      input.form === null,
      input.autocomplete,
      input.spellcheck,
      input.getAttribute('autocapitalize'),
      input.getAttribute('autocorrect'),
    ]);
    expect(sending).toEqual(['', true, 'off', false, 'off', 'off']);
  }
});

for (const lost of ['/scripts/', 'index.json', 'terms-', 'page-'])
  test(`a connection lost at ${lost} is said, and can be tried again @once`, async ({ page }) => {
    await page.goto(addressOf('news', 'en'));
    await page.route(
      (url) => url.pathname.includes(lost),
      (route) => route.abort('internetdisconnected'),
    );
    await link(page).click();
    if (lost === '/scripts/') {
      const retry = page.getByRole('button', { name: wordsOf('en').failed });
      await expect(retry).toBeVisible();
      await page.unrouteAll();
      await retry.click();
      await expect(status(page)).toBeAttached();
      await field(page).fill(known.en);
    } else {
      await expect(status(page)).toBeAttached();
      await field(page).fill(known.en);
      await expect(status(page)).toHaveText(wordsOf('en').lost);
      await expect(page.getByRole('link', { name: wordsOf('en').help })).toBeVisible();
      await page.unrouteAll();
      await page.getByRole('button', { name: wordsOf('en').retry }).click();
    }
    await answered(page, 'en');
    await expect(page.getByRole('button', { name: wordsOf('en').retry })).toBeHidden();
  });

test('nothing found offers help, places to look, and what is written alike @once', async ({ page }) => {
  await page.goto(addressOf('search', 'zh-Hans'));
  await ask(page, '龘龘');
  await expect(status(page)).toHaveText(wordsOf('zh-Hans').nothing);
  await expect(page.locator('[data-part="nothing"] ul a')).toHaveCount(4);
  await page.getByRole('link', { name: wordsOf('zh-Hans').help }).click();
  await expect(page).toHaveURL(`${addressOf('help', 'zh-Hans')}#places`);
});

test('without JavaScript the field is a plain link to the search page, where there are lists @once', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto(guide('en'));
  await link(page).click();
  await expect(page).toHaveURL(addressOf('search', 'en'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('[data-search-rest] a').first()).toBeVisible();
  await context.close();
});

test('text of the index never becomes markup @once', async ({ page }) => {
  await page.route('**/page-*.json', (route) =>
    route.fulfill({
      json: {
        url: '/en/',
        title: 'x',
        kind: 'news',
        summary: '',
        sections: [['x', '<b>x</b>', '<img src=x onerror=alert(1)> campaign <i>2024</i>']],
      },
    }),
  );
  await page.goto(addressOf('search', 'en'));
  await ask(page, known.en);
  await expect(page.locator('[data-part="list"] .excerpt').first()).toContainText('<img src=x');
  expect(await page.locator('[data-part="list"]').locator('img, b, u, i').count()).toBe(0);
});
