import type { Browser, Page } from '@playwright/test';
import { installInPage } from './in-page.ts';

/** Milliseconds; nothing where an editor has no such thing. */
export interface Times {
  readonly 'sign-in is shown': number;
  readonly 'first of the list': number;
  readonly 'all of the list': number;
  readonly 'entry open': number;
  readonly 'keystroke to preview': number | undefined;
  readonly 'keystroke to problem': number | undefined;
}

export interface Asked {
  readonly address: string;
  /** How many entries there are, and which is opened. */
  readonly total: number;
  readonly name: string;
  readonly title: string;
  /** What a text is written in. */
  readonly body: string;
  /** What shows a problem of a text, and what makes one; absent where nothing is looked at while it is written. */
  readonly problem?: { readonly shown: string; readonly made: string };
}

const openList = async (page: Page, { address, total }: Asked) => {
  await page.goto(`${address}#/collections/news`, { waitUntil: 'commit' });
  return page.evaluate(async (count) => {
    const { until, all } = window.bench;
    const signIn = await until(() => all('#nc-root button')[0], 0);
    all('#nc-root button')[0]?.click();
    const [first, whole] = await Promise.all([
      until(() => document.querySelector('#nc-root a[href*="/entries/"]'), 0),
      until(() => all('#nc-root a[href*="/entries/"]').length >= count, 0),
    ]);
    return { 'sign-in is shown': signIn, 'first of the list': first, 'all of the list': whole };
  }, total);
};

const openEntry = (page: Page, { name, body }: Asked) =>
  page.evaluate(
    ([end, text]) => {
      const { until, all } = window.bench;
      const opened = until(() => {
        const [title] = all('input[id^="title-field"]') as HTMLInputElement[];
        return title?.value && (all(text)[0]?.textContent ?? '').length > 100;
      });
      document.querySelector<HTMLElement>(`a[href$="/entries/${end}"]`)?.click();
      return opened;
    },
    [name, body] as const,
  );

const seen = async (page: Page, { title }: Asked) => {
  const isThere = await page.locator('#preview-pane').count();
  if (isThere === 0)
    await page
      .locator('#nc-root')
      .getByTitle(/preview/i)
      .first()
      .click();
  await page.waitForFunction((words) => window.bench.allText().includes(words), title, { timeout: 60_000 });
  return page.evaluate(() => {
    const { until, all, type, allText } = window.bench;
    const [title] = all('input[id^="title-field"]');
    if (!title) throw new Error('There is no title.');
    type(title, 'zzz');
    return until(() => allText().includes('zzz'));
  });
};

const told = async (page: Page, { body, problem }: Asked) => {
  if (!problem) return undefined;
  const [field, { shown, made }] = [body, problem];
  // The first look at a text also fetches what looks.
  await page.waitForFunction(
    (role) => !/\.\.\.|…/.test(document.querySelector(role)?.textContent ?? '…'),
    '.body-problems [role="status"]',
  );
  return page.evaluate(
    ([editable, mark, text]) => {
      const { until, all, type } = window.bench;
      const [place] = all(editable);
      if (!place) throw new Error('There is no text.');
      const before = all(mark).length;
      type(place, text);
      return until(() => all(mark).length > before);
    },
    [field, shown, made] as const,
  );
};

/** Opens an editor as somebody does who was never there, and takes the times of what is done first. */
export const timesOf = async (browser: Browser, asked: Asked): Promise<Times> => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installInPage);
    const list = await openList(page, asked);
    const entry = await openEntry(page, asked);
    // A text in which something is wrong has no preview, so that comes first.
    const preview = await seen(page, asked);
    const problem = await told(page, asked);
    return { ...list, 'entry open': entry, 'keystroke to preview': preview, 'keystroke to problem': problem };
  } finally {
    await context.close();
  }
};
