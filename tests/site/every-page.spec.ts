import { expect, test, type Page } from '@playwright/test';
import { localeTags } from '../../src/i18n/locales.ts';
import { onlyLeadsOn } from '../../src/release/built-html.ts';
import { builtLinks, builtPages, withoutLikes } from '../built-site.ts';
import { colourRules, violationsOf } from './axe.ts';
import { pagesOfEachKind } from './page-kinds.ts';

// Permanent links are all made alike, so some are enough; those that forward cannot be looked at.
const someLinks = builtLinks()
  .filter(({ html }) => !onlyLeadsOn(html))
  .filter((_, at, { length }) => at % Math.ceil(length / 6) === 0);
/** Colours are the same on all pages of a kind, and texts cannot set them: so they are looked at on some of each. */
const inAllLooks = new Set(['/', ...localeTags.flatMap(pagesOfEachKind)]);
const addresses = [...withoutLikes(builtPages()), ...someLinks].map(({ address }) => address);
const parts = Array.from({ length: 12 }, (_, part) => addresses.filter((_address, at) => at % 12 === part)).filter(
  (part) => part.length > 0,
);

/** Everything that a page may not do, gathered while it is open. */
const watch = async (page: Page, origin: string) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`foreign request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
};

/** The narrowest shows all pages, since a window takes long to change; those in all looks are also seen as on a phone or a desk. */
const narrow = { width: 320, height: 844 };
const widths = [390, 1280];

const fitsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const [number, part] of parts.entries())
  test(`@once pages ${number + 1} of ${parts.length}: accessible, nothing foreign, nothing kept, nothing sideways at 320 px`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const faults = await watch(page, baseURL ?? '');
    const problems: string[] = [];
    for (const [at, address] of part.entries()) {
      const wide = inAllLooks.has(address) && { width: widths[at % 2] ?? 390, height: 844 };
      await page.setViewportSize(wide || narrow);
      await page.goto(address);
      const found = await (wide ? violationsOf(page) : violationsOf(page, colourRules, ['light']));
      problems.push(...found.map((violation) => `${address} ${violation}`));
      if (wide) await page.setViewportSize(narrow);
      if (!(await fitsSideways(page))) problems.push(`${address} scrolls sideways`);
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept, address).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
      problems.push(...faults.splice(0).map((fault) => `${address} ${fault}`));
    }
    expect(await context.cookies()).toEqual([]);
    expect(problems).toEqual([]);
  });
