import type { Browser, Page } from '@playwright/test';
import type Stock from 'minisearch';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { addressOf } from '../../../../src/i18n/urls.ts';
import type { Maker } from './made.ts';
import { miniSearchOptions } from './mini-search.ts';
import type { Line } from './line.ts';

/** What came until something was shown: requests, bytes as they were sent, and milliseconds. */
export interface Until {
  readonly requests: number;
  readonly bytes: number;
  readonly time: number;
}

export interface AskedOnce {
  /** Until the first result has its title, what it is, and its link. */
  readonly first: Until;
  /** Until five results have a piece of their text. */
  readonly five: Until;
}

/** Milliseconds in the browser. */
interface Times {
  readonly first: number;
  readonly five: number;
}

/** Asks once and says when what was shown; runs on a page that has been read and has asked for nothing of the search. */
type Ask = (page: Page, question: string, locale: Locale) => Promise<Times>;

const homeward: Ask = async (page, question) => {
  const shown = page.evaluate(
    () =>
      new Promise<Times>((resolve) => {
        const begun = performance.now();
        let first: number | undefined;
        const look = () => {
          const now = performance.now() - begun;
          if (document.querySelector('[data-part="list"]:not([hidden]) h3 a')) first ??= now;
          if (document.querySelectorAll('[data-part="list"]:not([hidden]) .excerpt').length >= 5)
            resolve({ first: first ?? now, five: now });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.getByRole('searchbox').fill(question);
  return shown;
};

interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string }>;
}

const pagefind: Ask = (page, question, locale) =>
  page.evaluate(
    async ([typed, lang]) => {
      document.documentElement.lang = lang;
      const begun = performance.now();
      const engine = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
        readonly search: (typed: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
      };
      const { results } = await engine.search(typed);
      let first: number | undefined;
      const shown = results.slice(0, 5).map(async ({ data }) => {
        const { url, excerpt } = await data();
        document.body.append(url, excerpt);
        first ??= performance.now() - begun;
      });
      await Promise.all(shown);
      return { first: first ?? 0, five: performance.now() - begun };
    },
    [question, locale] as const,
  );

const miniSearch: Ask = (page, question) =>
  page.evaluate(
    async ([typed, options]) => {
      const begun = performance.now();
      const { default: MiniSearch } = (await import(`${location.origin}/mini-search.js`)) as {
        readonly default: typeof Stock;
      };
      const answer = await fetch('/index.json');
      const index = MiniSearch.loadJSON(await answer.text(), options);
      for (const { id, title, summary } of index.search(typed).slice(0, 5))
        document.body.append(String(id), String(title), String(summary));
      const now = performance.now() - begun;
      return { first: now, five: now };
    },
    [question, miniSearchOptions] as const,
  );

const asks: Readonly<Record<Maker, Ask>> = { Homeward: homeward, Pagefind: pagefind, MiniSearch: miniSearch };

/** Asks an engine at the other end of a line, from an empty cache; the page that it is asked in has come before. */
export const askedOnce = async (
  browser: Browser,
  engine: Maker,
  line: Line,
  question: string,
  locale: Locale,
): Promise<AskedOnce> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const path = engine === 'Homeward' ? addressOf('search', locale) : '/empty.html';
    await page.goto(`http://127.0.0.1:${String(line.port)}${path}`, { waitUntil: 'networkidle' });
    line.came.length = 0;
    const begun = performance.now();
    const times = await asks[engine](page, question, locale);
    const until = (time: number): Until => {
      const came = line.came.filter(({ at }) => at - begun <= time + 20);
      return { requests: came.length, bytes: came.reduce((sum, { bytes }) => sum + bytes, 0), time };
    };
    return { first: until(times.first), five: until(times.five) };
  } finally {
    await context.close();
  }
};
