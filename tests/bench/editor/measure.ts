import type { Browser, Page } from '@playwright/test';
import { installInPage } from './in-page.ts';

/** Milliseconds; nothing where an editor has no such thing. */
export interface Times {
  readonly 'sign-in is shown': number;
  readonly 'first of the list': number;
  readonly 'all of the list': number;
  readonly 'entry open': number;
  readonly 'keystroke in the title to preview': number | undefined;
  readonly 'keystroke in the text to preview': number | undefined;
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

export const openList = async (page: Page, { address, total }: Asked) => {
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

export const openEntry = (page: Page, { name, body }: Asked) =>
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

/** How many keystrokes are measured in a field, of which the middle counts. */
const keystrokes = 5;

export const showPreview = async (page: Page, { title }: Asked) => {
  const isThere = await page.locator('#preview-pane').count();
  if (isThere === 0)
    await page
      .locator('#nc-root')
      .getByTitle(/preview/i)
      .first()
      .click();
  await page.waitForFunction((words) => window.bench.shownText().includes(words), title, { timeout: 60_000 });
};

/** Types into a field and waits until what was typed is in the preview, each time anew. */
export const seenFrom = (page: Page, selector: string) =>
  page.evaluate(
    async ([field, times]) => {
      const { until, all, type, shownText } = window.bench;
      const took: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const [place] = all(field);
        if (!place) throw new Error(`There is no ${field}.`);
        const typed = `${field.startsWith('input') ? 'zt' : 'zb'}${'q'.repeat(time)}z`;
        const seen = until(() => shownText().includes(typed));
        type(place, typed);
        took.push(await seen);
      }
      return took.toSorted((one, other) => one - other)[times >> 1];
    },
    [selector, keystrokes] as const,
  );

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
    await showPreview(page, asked);
    const fromTitle = await seenFrom(page, 'input[id^="title-field"]');
    // Decap's own field for texts does not hear what a page types into it.
    const fromText = asked.problem && (await seenFrom(page, asked.body));
    const problem = await told(page, asked);
    return {
      ...list,
      'entry open': entry,
      'keystroke in the title to preview': fromTitle,
      'keystroke in the text to preview': fromText,
      'keystroke to problem': problem,
    };
  } finally {
    await context.close();
  }
};
