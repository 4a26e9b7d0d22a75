import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { atHomeWords } from '../../admin/at-home/words.ts';
import { fieldsOfFile } from '../../admin/file-text.ts';
import { entryAt } from '../../src/editing/entry-place.ts';
import { laidOver } from '../../src/editing/least-change.ts';
import { defaultLocale, locales, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { isDocument } from '../../src/model/index.ts';
import { projectRoot } from '../../src/release/release.ts';
import { filesOfLibrary, withChanges, wordsToChange } from '../editing/one-word.ts';
import { editor, expect, open, save, saveButton, test } from './home.ts';
import { noteBackends, savedByEditor } from './in-editor.ts';

const { body } = wordsIn('en').fields;

/** The files of each entry of the library, with what they hold and the words that are to be changed. */
const library = async () => {
  const files = (await filesOfLibrary()).map((file) => {
    const text = readFileSync(join(projectRoot, file.path), 'utf8');
    return { ...file, text, changes: wordsToChange(text, file.type, fieldsOfFile(text, isDocument(file.type))) };
  });
  return { files, entries: [...Map.groupBy(files, ({ type, name }) => `${type}/${name}`).values()] };
};
type Entry = Awaited<ReturnType<typeof library>>['entries'][number];

const lengthOf = (own: Entry) => own.reduce((sum, { text }) => sum + text.length, 0);

/** The entry of each type with the longest files of those whose fields for these words are single lines or texts. */
const longestOfEach = (entries: readonly Entry[]) =>
  Object.values(Object.groupBy(entries, ([first]) => first?.type ?? 'pages')).map((ofType) =>
    ofType
      .filter((own) => own.every(({ changes }) => changes.every(({ way }) => way.length === 1)))
      // Something is written before their first words, which must not be a block.
      .filter((own) => own.every(({ text, type }) => !isDocument(type) || /^---\n\n[\p{L}“]/mu.test(text)))
      .toSorted((one, other) => lengthOf(other) - lengthOf(one)),
  );

/** The fields of that name, those of facts beside another language left out. */
const fieldsCalled = (page: Page, name: string) =>
  editor(page).locator(`:is(input, textarea)[id^="${name}-field-"]:not([inert] *)`);

const begins: Readonly<Record<Locale, string>> = { en: 'Added. ', 'zh-Hans': '补充。' };

test.describe('entries that are in the library', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });

  test('each is saved by the editor as it was, but for the words that were changed', async ({ page, home }) => {
    test.setTimeout(240_000);
    const { files, entries } = await library();
    await page.addInitScript(noteBackends);
    await page.goto(`${home.origin}/admin/#/collections/pages`);
    await editor(page)
      .getByRole('button', { name: /^Login$/ })
      .click();
    await expect(editor(page).locator('a[href$="/entries/about"]')).toBeVisible();
    const asked = entries.map((own) => ({
      type: own[0]?.type ?? '',
      name: own[0]?.name ?? '',
      changes: own.flatMap(({ locale, changes }) => changes.map((change) => ({ locale, ...change }))),
    }));
    const sent = await page.evaluate(savedByEditor, { asked, defaultLocale });
    expect(sent.map(({ path }) => path).toSorted()).toEqual(files.map(({ path }) => path));
    // What is sent is laid over the file by the server, and no more is done with it.
    const saved = new Map(sent.map(({ path, raw, read }) => [path, { read, raw }]));
    for (const { path, text, changes } of files) {
      const { read, raw = '' } = saved.get(path) ?? {};
      expect(read, path).toBe(text);
      const place = entryAt(path);
      expect(place && laidOver(place, text, raw).text, path).toBe(withChanges(text, changes));
    }
  });

  test('the longest of each kind is saved by its form, and nothing else on disk is changed', async ({ page, home }) => {
    test.setTimeout(240_000);
    const expected: Record<string, string> = {};
    const { label } = wordsIn('en').fields.types.pages.fields.title;
    await open(page, home, 'pages/entries/about', label);
    await expect(page.getByText(atHomeWords.en.savedHere)).toBeInViewport();
    for (const [own] of longestOfEach((await library()).entries)) {
      if (!own?.[0]) throw new Error('There is a type of which no entry can be changed.');
      const { type, name } = own[0];
      await page.goto(`${home.origin}/admin/#/collections/${type}/entries/${name}`);
      for (const { path, text, locale, changes } of own) {
        for (const { way, from, to } of changes.filter((one) => one.way[0] !== 'body')) {
          const old = String(fieldsOfFile(text, isDocument(type))[way[0] ?? '']);
          const fields = fieldsCalled(page, String(way[0]));
          const at = async () =>
            (await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).indexOf(old);
          await expect.poll(at).toBeGreaterThan(-1);
          await fields.nth(await at()).fill(old.replace(from, to));
        }
        expected[path] = withChanges(
          text,
          changes.filter(({ way }) => way[0] !== 'body'),
        );
        if (!isDocument(type)) continue;
        await editor(page)
          .getByRole('textbox', { name: `${body.label} · ${locales[locale].name}` })
          .focus();
        await page.keyboard.press('Control+Home');
        // Before the first line there is an empty one.
        await page.keyboard.press('ArrowDown');
        await page.keyboard.insertText(begins[locale]);
        expected[path] = expected[path].replace(/^---\n\n(?=[\p{L}“])/mu, `---\n\n${begins[locale]}`);
      }
      await save(page);
      await expect
        .poll(() => own.map(({ path }) => readFileSync(join(home.root, path), 'utf8')))
        .toEqual(own.map(({ path }) => expected[path]));
      await expect(saveButton(page)).toBeHidden();
    }
    expect(await home.changes()).toEqual(expected);
  });
});
