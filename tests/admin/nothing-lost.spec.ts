import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { atHomeWords } from '../../admin/at-home/words.ts';
import { conflictWords } from '../../admin/conflict/words.ts';
import { keptSentences } from '../../admin/kept/words.ts';
import { nameWords } from '../../admin/names/words.ts';
import { removalWords } from '../../admin/removal/words.ts';
import { editorWords } from '../../admin/words.ts';
import { problemsIn } from '../../src/gate/gate.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { editor, expect, open, save, test } from './home.ts';

const { glossary } = wordsIn('en').fields.types;
const pages = wordsIn('en').fields.types.pages.fields;
const words = keptSentences.en;
const names = nameWords.en;
const newsName = 'prosecutions-2025';
const name = 'smuggling-of-migrants';
const entry = `glossary/entries/${name}`;
const [en, zh] = ['en', 'zh-Hans'].map((tag) => `content/glossary/${tag}/${name}.yaml`) as [string, string];

const offer = (page: Page) => page.getByRole('button', { name: words.takeBack });
/** How many forms this browser keeps the words of. */
const keptIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((answered) => {
        const asked = indexedDB.open('homeward-editor');
        asked.onsuccess = () => {
          const counted = asked.result.transaction('words').objectStore('words').count();
          counted.onsuccess = () => answered(counted.result);
        };
      }),
  );

test.describe('nothing is lost', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });

  test('after a crash, the words of both languages are offered, and saved as they were', async ({
    context,
    page,
    home,
  }) => {
    const fields = await open(page, home, entry, glossary.fields.term.label);
    await fields.first().fill('Kept in English');
    await fields.nth(1).press('End');
    await fields.nth(1).pressSequentially('尾');
    await page.close({ runBeforeUnload: false });

    const after = await context.newPage();
    const again = await open(after, home, entry, glossary.fields.term.label);
    await expect(again.first()).not.toHaveValue('Kept in English');
    await offer(after).click();
    await expect(again.first()).toHaveValue('Kept in English');
    await expect(again.nth(1)).toHaveValue(/尾$/);
    await save(after);
    await expect.poll(async () => Object.keys(await home.changes()).toSorted()).toEqual([en, zh]);
    expect((await home.changes())[en]).toContain('term: Kept in English\n');
    await expect.poll(() => keptIn(after)).toBe(0);
    await expect(offer(after)).toBeHidden();
  });

  test('without a network the words stay, are told to be unsaved, and are saved when it is back', async ({
    context,
    page,
    home,
  }) => {
    const fields = await open(page, home, entry, glossary.fields.term.label);
    await fields.first().fill('Without a network');
    await context.setOffline(true);
    await save(page);
    await expect(page.getByText(atHomeWords.en.noAnswer)).toBeVisible();
    await expect(fields.first()).toHaveValue('Without a network');
    expect(await keptIn(page)).toBe(1);
    await context.setOffline(false);
    // Leaving asks first; the words would be offered again.
    const asked = page.waitForEvent('dialog');
    const left = page.evaluate(() => (window.location.hash = '#/collections/glossary'));
    await (await asked).dismiss();
    await left;
    await save(page);
    await expect.poll(async () => (await home.changes())[en]).toContain('term: Without a network\n');
  });

  test('two tabs: both texts are shown, and what is chosen is saved over what was seen', async ({
    context,
    page,
    home,
  }) => {
    const conflict = conflictWords.en;
    const first = await open(page, home, entry, glossary.fields.term.label);
    const other = await context.newPage();
    const theirs = await open(other, home, entry, glossary.fields.term.label);
    const meaning = editor(other).getByLabel(glossary.fields.meaning.label).first();
    await theirs.first().fill('Theirs');
    await meaning.fill('Their meaning.');
    await save(other);
    await expect.poll(async () => (await home.changes())[en]).toContain('term: Theirs\n');

    await first.first().fill('Mine');
    await first.nth(1).fill('我的');
    await save(page);
    const dialogue = page.getByRole('dialog', { name: conflict.heading('English') });
    await expect(dialogue).toBeVisible();
    await expect(dialogue.getByText('Theirs', { exact: true })).toBeVisible();
    // Only they changed the meaning, so it is chosen; the term is to be chosen by somebody.
    const ofMeaning = dialogue.getByRole('group', { name: glossary.fields.meaning.label });
    await expect(ofMeaning.getByRole('radio', { name: conflict.theirs })).toBeChecked();
    await dialogue.getByRole('button', { name: conflict.save }).click();
    await expect(dialogue.getByRole('alert')).toHaveText(conflict.undecided(glossary.fields.term.label));
    await dialogue.getByRole('button', { name: conflict.cancel }).click();
    await expect(first.first()).toHaveValue('Mine');
    expect((await home.changes())[en]).toContain('term: Theirs\n');

    await save(page);
    const own = dialogue.getByRole('textbox', { name: `${glossary.fields.term.label}: ${conflict.ownText}` });
    await own.press('End');
    await own.pressSequentially(' and theirs');
    await dialogue.getByRole('button', { name: conflict.save }).click();
    await expect.poll(async () => (await home.changes())[en]).toContain('term: Mine and theirs\n');
    expect((await home.changes())[en]).toContain('Their meaning.');
    expect((await home.changes())[zh]).toContain('term: 我的\n');
    await expect(first.first()).toHaveValue('Mine and theirs');
    await expect(editor(page).getByLabel(glossary.fields.meaning.label).first()).toHaveValue('Their meaning.');
  });

  test('an entry begun in Chinese gets a name and an id, and an English one a better name', async ({ page, home }) => {
    const title = await open(page, home, 'pages/new', pages.title.label);
    const address = editor(page).getByRole('textbox', { name: pages.slug.label }).first();
    await title.nth(1).fill('一条新闻');
    await expect(address).toHaveValue(/^[a-z0-9]{6}$/);
    await title.first().fill('What changed, “in short”: an Évian talk');
    await expect(address).toHaveValue('what-changed-in-short-an-evian-talk');
    for (const [label, value] of [
      [pages.status.label, editorWords.en.statuses.draft],
      [pages.part.label, wordsIn('en').vocabularies.pagePart.about],
    ] as const) {
      await editor(page).getByRole('combobox', { name: label }).first().fill(value);
      await page.keyboard.press('Enter');
    }
    await editor(page).getByLabel(pages.order.label).first().fill('7');
    await editor(page).getByLabel(pages.reviewed.label).first().fill('2026-01-01');
    await save(page);
    await expect
      .poll(async () => Object.keys(await home.changes()).toSorted())
      .toEqual([
        'content/pages/en/what-changed-in-short-an-evian-talk.mdx',
        'content/pages/zh-Hans/what-changed-in-short-an-evian-talk.mdx',
      ]);
    const file = (await home.changes())['content/pages/en/what-changed-in-short-an-evian-talk.mdx'];
    expect(file).toMatch(/^id: '?[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz23456789]{5}'?$/m);
    await expect(address).not.toBeEditable();
  });

  test('signing out asks, and then nothing is kept', async ({ page, home }) => {
    const fields = await open(page, home, entry, glossary.fields.term.label);
    await fields.first().fill('Not for others');
    await expect.poll(() => keptIn(page)).toBe(1);
    const asked = new Promise<string>((told) =>
      page.once('dialog', (dialog) => {
        told(dialog.message());
        void dialog.accept();
      }),
    );
    await editor(page).locator('[class*="AvatarDropdownButton"]').click();
    await editor(page)
      .getByRole('menuitem', { name: /Log out/i })
      .click();
    expect(await asked).toBe(words.signingOut(1));
    await expect.poll(() => keptIn(page)).toBe(0);
  });

  test('an entry that others use is not deleted, and each of them is named with a link', async ({ page, home }) => {
    await open(page, home, 'topics/entries/after-return', wordsIn('en').fields.types.topics.fields.title.label);
    page.on('dialog', (dialog) => void dialog.accept());
    await editor(page)
      .getByRole('button', { name: /^Delete/ })
      .click();
    const dialogue = page.getByRole('dialog');
    await expect(dialogue.getByRole('heading')).toHaveText(removalWords.en.heading);
    await expect(dialogue.getByRole('link').first()).toHaveAttribute(
      'href',
      /^#\/collections\/[a-z]+\/entries\/[a-z0-9-]+$/,
    );
    expect(await home.changes()).toEqual({});
  });

  test('a new address moves both languages, takes the links along, and stays in the ledger', async ({ page, home }) => {
    await open(page, home, `news/entries/${newsName}`, wordsIn('en').fields.types.news.fields.title.label);
    await editor(page).getByRole('button', { name: names.rename }).click();
    await editor(page).getByLabel(names.renameLabel).fill('another-address');
    await editor(page).getByRole('button', { name: names.renameNow }).click();
    await expect(page).toHaveURL(/#\/collections\/news\/entries\/another-address$/);
    await expect(
      editor(page)
        .getByRole('textbox', { name: wordsIn('en').fields.types.news.fields.slug.label })
        .first(),
    ).toHaveValue('another-address');
    const changes = await home.changes();
    expect(changes[`content/news/en/${newsName}.mdx`]).toBeUndefined();
    expect(changes['content/news/zh-Hans/another-address.mdx']).toBeDefined();
    expect(changes['content/permalinks.json']).toContain(`"/{locale}/news/${newsName}/"`);
    const broken = (await problemsIn(join(home.root, 'content'))).filter(({ code }) => /link|name-differs/.test(code));
    expect(broken).toEqual([]);
  });
});
