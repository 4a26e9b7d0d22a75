import type { Locator, Page } from '@playwright/test';
import { bodyWords } from '../../admin/body/words.ts';
import { standingWords } from '../../admin/standing/words.ts';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';

/** One picture of the editor. */
export interface Shot {
  /** The place in the editor, after `/admin/#`. Absent: before signing in. */
  readonly at?: string;
  /** What is there once the editor has shown the place. */
  readonly waitFor?: (page: Page, locale: Locale) => Locator;
  /** What is done before the picture is taken. Nothing is saved. */
  readonly prepare?: (page: Page, locale: Locale) => Promise<void>;
  /** What is taken of the window: a part of it, or all of it. */
  readonly part?: (page: Page) => Locator;
  /** The size of the window, where it is not the usual one. */
  readonly size?: { readonly width: number; readonly height: number };
}

const guide = '/collections/guidance/entries/giving-blood-for-dna';
const title = (page: Page, locale: Locale) =>
  page.getByLabel(wordsIn(locale).fields.types.guidance.fields.title.label).first();
/** The text of the pane that is in the editor's own language. */
const body = (page: Page, locale: Locale) => page.locator('.body-editor').nth(locale === 'en' ? 0 : 1);
const text = (page: Page, locale: Locale) => body(page, locale).locator('.cm-content');

/** Something to mend: each has a cure that the list tells. */
const faulty: Readonly<Record<Locale, string>> = {
  en: '## Before you go\n\n#### Papers\n\nMore about it: [click here](https://www.example.org/).\n',
  'zh-Hans': '## 出门之前\n\n先打电话,再出门。请**注意：**不要付钱。\n',
};

/** Every picture of the handbook, by the name that chapters show it by: `<Shot name="…" alt="…" />`. */
export const shots: Readonly<Record<string, Shot>> = {
  'sign-in': {
    waitFor: (page) => page.getByRole('button', { name: /^(?:Login|登录)$/ }),
    size: { width: 900, height: 460 },
  },
  list: {
    at: '/collections/guidance',
    waitFor: (page) => page.getByRole('link', { name: /giving-blood-for-dna/ }),
  },
  entry: { at: guide, waitFor: title },
  preview: {
    at: guide,
    waitFor: title,
    prepare: async (page, locale) => {
      await page.getByTitle(/preview|预览/i).click();
      const pane = page.frameLocator('#preview-pane');
      await pane.getByRole('button', { name: locale === 'en' ? 'English' : '中文' }).click();
      await pane.frameLocator('iframe').locator(`html[lang="${locale}"] h1`).waitFor();
    },
  },
  'take-down': {
    at: guide,
    waitFor: (page, locale) => page.getByRole('button', { name: standingWords[locale].takeDown }),
    prepare: async (page, locale) => {
      await page.getByRole('button', { name: standingWords[locale].takeDown }).click();
      await page.getByRole('button', { name: standingWords[locale].confirm, exact: true }).waitFor();
    },
    part: (page) =>
      page.getByRole('group', {
        name: new RegExp(`^(?:${localeTags.map((tag) => standingWords[tag].label).join('|')})$`),
      }),
  },
  'block-form': {
    at: guide,
    waitFor: title,
    prepare: async (page, locale) => {
      const { chooseBlock, insertBlock } = bodyWords[locale];
      const { label } = wordsIn(locale).fields.blocks.Claim;
      await body(page, locale).getByRole('button', { name: chooseBlock }).click();
      await page.getByRole('dialog', { name: insertBlock }).getByRole('button', { name: label }).click();
      await page.getByRole('dialog', { name: label }).waitFor();
    },
    part: (page) => page.getByRole('dialog'),
  },
  problems: {
    at: guide,
    waitFor: title,
    prepare: async (page, locale) => {
      await text(page, locale).fill(faulty[locale]);
      await body(page, locale)
        .getByRole('button', { name: bodyWords[locale].jump(3) })
        .first()
        .waitFor();
      await body(page, locale).scrollIntoViewIfNeeded();
    },
    part: (page) => page.locator('.body-editor:has(.body-problems li)'),
  },
};
