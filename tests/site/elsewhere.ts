import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { settings } from '../../src/settings.ts';

/** Where somebody came from. */
export const before = 'https://search.test/';

/** The two sites that readers of a language leave to. */
export const neutral = (locale: Locale) => settings.leaveTo[locale];

const answer = (route: Route) => {
  const { host } = new URL(route.request().url());
  return route.fulfill({
    contentType: 'text/html',
    body: `<title>${host}</title><link rel="icon" href="data:,"><h1>${host}</h1>`,
  });
};

/** Answers every other site by its name, since tests ask nobody else for anything; `besides` answers some in another way. */
export const answerElsewhere = async (
  context: BrowserContext,
  origin: string | undefined,
  besides: Readonly<Record<string, (route: Route) => unknown>> = {},
): Promise<void> => {
  await context.route(
    (url) => url.origin !== origin,
    (route) => (besides[route.request().url()] ?? answer)(route),
  );
};

/** What lies under Back and Forward: the title and address of each, and which one is shown. */
export const entriesOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = (await session.send('Page.getNavigationHistory')) as {
    currentIndex: number;
    entries: readonly { title: string; url: string }[];
  };
  await session.detach();
  return { currentIndex, entries };
};
