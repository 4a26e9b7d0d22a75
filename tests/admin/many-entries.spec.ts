import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { searchWords } from '../../admin/search/words.ts';
import { editingIn } from '../../src/editing/editing.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';
import { contentWithMany, nameOf, titleOf } from '../bench/editor/many-entries.ts';

const expect = baseExpect.configure({ timeout: 30_000 });
const total = 1000;

/** The address of an editor over a copy of the content with a thousand entries of news, and what it was asked for. */
const test = base.extend<{ asked: string[] }, { origin: string }>({
  origin: [
    async ({}, use) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'homeward-many-')));
      contentWithMany(root, total);
      const server = await serve({ place: placeIn(projectRoot), port: 0, editing: await editingIn(root) });
      await use(`http://localhost:${server.port}`);
      await server.close();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  asked: async ({ page, origin }, use) => {
    const asked: string[] = [];
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
      const { action } = (request.postDataJSON() ?? {}) as { action?: string };
      // How the last build stands is asked beside it, and again while one runs.
      if (action && action !== 'lastBuild') asked.push(action);
    });
    await use(asked);
    expect(elsewhere).toEqual([]);
  },
});

const editor = (page: Page) => page.locator('#nc-root');
const entries = (page: Page) => editor(page).locator('a[href*="/entries/"]');

const enter = async (page: Page, origin: string, path: string) => {
  await page.goto(`${origin}/admin/#/${path}`);
  await editor(page)
    .getByRole('button', { name: /^(?:Login|登录)$/ })
    .click();
};

const search = async (page: Page, question: string) => {
  const field = editor(page).getByRole('textbox').first();
  await field.fill(question);
  await field.press('Enter');
};

test.describe('the editor over a thousand entries', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'serial' });
  const { news } = wordsIn('en').fields.types;

  test.describe('in English', () => {
    test.use({ locale: 'en-GB' });

    test('lists all in one answer, opens one in a few, and finds one by its words', async ({ page, origin, asked }) => {
      await enter(page, origin, 'collections/news');
      await expect(entries(page)).toHaveCount(total);
      expect(asked.filter((action) => action === 'entriesByFolder')).toHaveLength(1);
      expect(asked.length).toBeLessThanOrEqual(2);

      asked.length = 0;
      await editor(page)
        .locator(`a[href$="/${nameOf(total)}"]`)
        .click();
      await expect(editor(page).getByLabel(news.fields.title.label).first()).toHaveValue(titleOf(total));
      // Of each type that the entry refers to one list, with the words of what was chosen.
      await expect(
        editor(page)
          .getByText(/ 2024-trafficking-of-women-and-children$/)
          .first(),
      ).toBeVisible();
      // The form asks, and what says whether it is online.
      expect(asked.filter((action) => action === 'getEntry').length).toBeLessThanOrEqual(4);
      expect(new Set(asked)).toEqual(new Set(['getEntry', 'getMedia', 'entriesByFolder']));
      expect(asked.filter((action) => action === 'entriesByFolder').length).toBeLessThanOrEqual(7);

      await page.goto(`${origin}/admin/#/collections/glossary`);
      await search(page, titleOf(777));
      const found = editor(page).getByRole('link', { name: titleOf(777) });
      await expect(found).toContainText(`${news.label} · English`);
      await expect(found).toHaveAttribute('href', `#/collections/news/entries/${nameOf(777)}`);
      await expect(editor(page).getByRole('status')).toHaveText(searchWords.en.found(1));
    });
  });

  test.describe('in Chinese', () => {
    test.use({ locale: 'zh-CN' });

    test('finds words of a text, an address and an id, in all lists or in one', async ({ page, origin, asked }) => {
      await enter(page, origin, 'search/血样 亲属');
      const inText = editor(page).locator('a[href="#/collections/guidance/entries/giving-blood-for-dna"]');
      await expect(inText).toContainText('中文');
      await expect(inText).not.toContainText('English');
      await expect(inText).toContainText('血样');

      for (const [question, entry] of [
        ['missing-child-first-hours', 'guidance/entries/missing-child-first-hours'],
        ['ＫＺＤＢ５Ｎ', 'news/entries/alert-system-2025'],
      ]) {
        await search(page, question ?? '');
        await expect(entries(page).first()).toHaveAttribute('href', `#/collections/${entry}`);
      }
      expect(new Set(asked)).toEqual(new Set(['getMedia', 'search']));

      await page.goto(`${origin}/admin/#/collections/glossary/search/打拐`);
      await expect(entries(page).first()).toBeVisible();
      for (const link of await entries(page).all())
        await expect(link).toHaveAttribute('href', /^#\/collections\/glossary\//);

      await search(page, '没有人会写的一句话');
      await expect(editor(page).getByRole('status')).toHaveText(searchWords['zh-Hans'].found(0));
    });
  });
});
