import { expect, test, type Page, type Response } from '@playwright/test';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { answerElsewhere, neutral } from './elsewhere.ts';
import { pageOfEachKind } from './page-kinds.ts';

/** What the page on privacy tells its readers, read as they read it. */
const printed = async (page: Page, locale: Locale) => {
  await page.goto(addressOf('privacy', locale));
  return page.locator('#measured').evaluate((list) => {
    const texts = (from: ParentNode, selector: string) =>
      [...from.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const rules = [...list.querySelectorAll<HTMLElement>('[data-rule]')].map((rule) => ({
      key: rule.dataset['rule'],
      paths: texts(rule, '.paths code'),
      headers: texts(rule, 'dt').map((name, at) => [name.toLowerCase(), texts(rule, 'dd')[at] ?? ''] as const),
    }));
    return {
      own: texts(list, '[data-host="own"]'),
      leaving: texts(list, '[data-host="leaving"]'),
      everywhere: rules.find(({ key }) => key === 'everywhere')?.headers ?? [],
      rules: rules.filter(({ key }) => key !== 'everywhere'),
      ordinary: texts(list, '[data-ordinary] code').map((name) => name.toLowerCase()),
    };
  });
};

const fits = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** What differs between an answer and what is printed about its address. */
const faultsOf = async (response: Response, list: Awaited<ReturnType<typeof printed>>): Promise<string[]> => {
  const path = new URL(response.url()).pathname;
  const own = list.rules.findLast(({ paths }) => paths.some((pattern) => fits(pattern, path)));
  const told = new Map([...list.everywhere, ...(own?.headers ?? [])]);
  const sent = await response.allHeaders();
  return [
    ...[...told]
      .filter(([name, value]) => sent[name] !== value)
      .map(([name]) => `${path} does not send ${name} as printed`),
    ...Object.keys(sent)
      .filter((name) => !told.has(name) && !list.ordinary.includes(name))
      .map((name) => `${path} sends ${name}, which is not printed`),
  ];
};

const traces = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
const nothing = { cookies: '', local: 0, session: 0, databases: 0, caches: [], workers: 0, name: '' };

for (const locale of localeTags)
  test(`@once ${locale}: a whole visit asks, sends and leaves behind what the page on privacy says`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const list = await printed(page, locale);
    expect(list.own).toHaveLength(1);
    expect(list.rules.length).toBeGreaterThan(4);
    const answers: Response[] = [];
    const hosts = new Set<string>();
    page.on('response', (response) => answers.push(response));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await answerElsewhere(context, baseURL);

    for (const address of ['/', ...pageOfEachKind(locale), `/${locale}/no-such-page/`, '/r/cn-110-police/']) {
      await page.goto(address);
      expect(await traces(page), address).toEqual(nothing);
    }
    await page.goto(addressOf('search', locale));
    await page.getByRole('searchbox').fill(locale === 'en' ? 'helpline' : '热线');
    await expect(page.locator('[data-part="list"] a').first()).toBeVisible();
    expect(await traces(page)).toEqual(nothing);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);

    const faults = await Promise.all(answers.map((response) => faultsOf(response, list)));
    expect([...new Set(faults.flat())]).toEqual([]);

    await page.getByRole('link', { name: wordsIn(locale).interface.leaving.label }).click();
    await expect(page).toHaveURL(neutral(locale)[0]);
    expect([...hosts].slice(1)).toEqual([new URL(neutral(locale)[0]).host]);
    expect(list.leaving).toEqual(neutral(locale).map((site) => new URL(site).host));
    expect(await context.cookies()).toEqual([]);
    await page.goto(addressOf('home', locale));
    expect(await traces(page)).toEqual(nothing);
  });
