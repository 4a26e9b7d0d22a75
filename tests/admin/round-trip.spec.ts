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

/** A word to be changed in a field that holds words alone, no list; nothing where no word stands once in the file. */
const wordOfOneField = ({ text, type }: Entry[number]) => {
  const fields = Object.fromEntries(
    Object.entries(fieldsOfFile(text, isDocument(type))).filter(
      ([field, value]) => field !== 'body' && typeof value === 'string',
    ),
  );
  const [change] = wordsToChange(text, type, fields);
  const field = String(change?.way[0]);
  return change && { field, change, old: String(fields[field]) };
};

/**
 * The entry of each type with the longest files, of those that can be changed by a word and that begin with an empty line
 * where they have a text.
 */
const longestOfEach = (entries: readonly Entry[]) =>
  Object.values(Object.groupBy(entries, ([first]) => first?.type ?? 'pages')).map(
    (ofType) =>
      ofType
        .filter((own) => own.every((file) => !isDocument(file.type) || /^---\n\n/m.test(file.text)))
        .toSorted((one, other) => lengthOf(other) - lengthOf(one))
        .find((own) => own.every(wordOfOneField)) ?? [],
  );

/** The fields of that name, those of facts beside another language left out. */
const fieldsCalled = (page: Page, name: string) =>
  editor(page).locator(`:is(input, textarea)[id^="${name}-field-"]:not([inert] *)`);

const paragraph: Readonly<Record<Locale, string>> = { en: 'Added.', 'zh-Hans': '补充。' };

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
    for (const own of longestOfEach((await library()).entries)) {
      const [first] = own;
      if (!first) throw new Error('There is a type of which no entry can be changed.');
      const { type, name } = first;
      const address = `${home.origin}/admin/#/collections/${type}/entries/${name}`;
      await page.goto(address);
      for (const file of own) {
        const word = wordOfOneField(file);
        if (!word) throw new Error(`No field of ${type} can be changed.`);
        const { field, change, old } = word;
        const fields = fieldsCalled(page, field);
        const at = async () =>
          (await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).indexOf(old);
        await expect(async () => {
          // What follows a save may lead back to what was saved.
          if (page.url() !== address) await page.goto(address);
          expect(await at()).toBeGreaterThan(-1);
        }).toPass();
        await fields.nth(await at()).fill(withChanges(old, [change]));
        expected[file.path] = withChanges(file.text, [change]);
        if (!isDocument(type)) continue;
        const { [file.locale]: added } = paragraph;
        const label = `${body.label} · ${locales[file.locale].name}`;
        await editor(page).getByRole('textbox', { name: label }).focus();
        // Before the first line of words there is an empty one.
        for (const key of ['Control+Home', 'ArrowDown']) await page.keyboard.press(key);
        await page.keyboard.insertText(added);
        for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
        expected[file.path] = withChanges(file.text, [change]).replace(/^---\n\n/m, `---\n\n${added}\n\n`);
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
