import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { editorWords } from '../../admin/words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { typeNames } from '../../src/model/index.ts';

// Decap reads every entry of the site before it shows a list, which takes a busy machine its time.
const expect = baseExpect.configure({ timeout: 15_000 });
base.describe.configure({ timeout: 60_000 });

/** Every test fails on a warning or an error of Decap's, and on a request to anybody but the site. */
const test = base.extend<{ noComplaint: undefined }>({
  noComplaint: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      // Where Decap refuses to save, it throws nothing at all, literally.
      page.on('pageerror', (error: unknown) => {
        if (String(error) !== 'undefined') complaints.push(String(error));
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !/^(?:data|blob):/.test(request.url()))
          complaints.push(request.url());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

const browsers = { en: 'en-GB', 'zh-Hans': 'zh-CN' } as const satisfies Record<Locale, string>;
const editor = (page: Page) => page.locator('#nc-root');
const listOf = (page: Page, label: string) => editor(page).getByRole('link', { name: label, exact: true });

const enter = async (page: Page) => {
  await page.goto('/admin/');
  await editor(page).getByRole('button').click();
  await expect(listOf(page, wordsIn(await localeOf(page)).fields.types.guidance.label)).toBeVisible();
};
const localeOf = (page: Page) => page.evaluate(() => document.documentElement.lang as Locale);

/** A new entry of a type, reached as editors reach it. */
const begin = async (page: Page, label: string) => {
  await listOf(page, label).click();
  await editor(page).locator('a[href$="/new"]').first().click();
  await expect(editor(page).locator('label').first()).toBeVisible();
};

for (const [locale, language] of Object.entries(browsers) as [Locale, string][]) {
  const { types, patterns, body } = wordsIn(locale).fields;
  const own = editorWords[locale];
  const other = editorWords[locale === 'en' ? 'zh-Hans' : 'en'];

  test.describe(`an editor whose browser speaks ${language}`, { tag: '@once' }, () => {
    test.use({ locale: language });

    test('reads that nothing is saved, and finds a list for each type', async ({ page }) => {
      await enter(page);
      expect(await localeOf(page)).toBe(locale);
      expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
      await expect(page.getByText(own.notSaved)).toBeInViewport();
      await expect(page.getByText(other.notSaved)).toBeHidden();
      for (const type of typeNames.filter((name) => name !== 'notices'))
        await expect(listOf(page, types[type].label)).toBeVisible();
    });

    test('begins a guide and is told what is wrong with it', async ({ page }) => {
      await enter(page);
      await begin(page, types.guidance.label);
      const { title, slug, audiences } = types.guidance.fields;
      for (const word of [title, slug, audiences, body]) {
        await expect(editor(page).getByText(word.label).first()).toBeVisible();
        await expect(
          editor(page)
            .getByText(word.hint ?? word.label)
            .first(),
        ).toBeVisible();
      }
      await expect(page.getByText(own.notSaved)).toBeInViewport();

      await editor(page).getByLabel(slug.label, { exact: true }).first().fill('Not an address');
      await publish(page);
      const sentence = own.wrongValue.replace('%{fieldLabel}', slug.label).replace('%{pattern}', patterns.identifier);
      await expect(editor(page).getByText(sentence)).toBeVisible();
      const missing = editor(page).locator('li', { hasText: audiences.label });
      await expect(missing.filter({ hasText: /required|必填/ })).toBeVisible();
    });

    test('opens an entry of the site in both languages', async ({ page }) => {
      await enter(page);
      await listOf(page, types.guidance.label).click();
      await editor(page).getByRole('link', { name: 'missing-child-first-hours' }).click();
      const titles = editor(page).getByLabel(types.guidance.fields.title.label);
      await expect(titles).toHaveCount(2);
      await expect(titles.first()).toHaveValue(/[A-Za-z]{3}/);
      await expect(titles.last()).toHaveValue(/\p{Script=Han}/u);
      await expect(editor(page).getByLabel(body.label, { exact: false }).first()).not.toBeEmpty();
    });
  });
}

/** The one menu of the bar that saves, and its first item. */
const publish = async (page: Page) => {
  await editor(page)
    .getByRole('button', { name: /^(?:Publish|发布)$/ })
    .click();
  await editor(page).getByRole('menuitem').first().click();
};

test.describe('whatever the language', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });
  const { glossary } = wordsIn('en').fields.types;

  test('the language that an editor chooses is kept, and nothing is kept before', async ({ page }) => {
    await enter(page);
    expect(await page.evaluate(() => localStorage.getItem('editor-language'))).toBeNull();
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByText(editorWords['zh-Hans'].notSaved)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: '中文' })).toHaveAttribute('aria-pressed', 'true');
    expect(await localeOf(page)).toBe('zh-Hans');
  });

  test('facts are written once, words in each language’s file', async ({ page }) => {
    await enter(page);
    await begin(page, glossary.label);
    const terms = editor(page).getByLabel(glossary.fields.term.label);
    await expect(terms).toHaveCount(2);
    await terms.first().fill('A term');
    await terms.last().fill('词语');
    await editor(page).getByLabel(glossary.fields.id.label).first().fill('a-new-term');
    await editor(page).getByLabel(glossary.fields.status.label).first().fill(editorWords.en.statuses.draft);
    await page.keyboard.press('Enter');
    await publish(page);

    const written = () =>
      page.evaluate(() => {
        const folder = (name: string, tree: unknown) => (tree as Record<string, unknown>)[name];
        return ['en', 'zh-Hans'].map((locale) =>
          ['content', 'glossary', locale, 'a-new-term.yaml', 'content'].reduce<unknown>(
            (tree, name) => (tree === undefined ? undefined : folder(name, tree)),
            window.repoFiles,
          ),
        );
      });
    await expect
      .poll(written)
      .toEqual([
        expect.stringMatching(/^term: A term\nid: a-new-term\nstatus: draft\n/),
        expect.stringMatching(/^term: 词语\n$/),
      ]);
  });
});
