import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { conflictWords } from '../../admin/conflict/words.ts';
import { atHomeWords } from '../../admin/at-home/words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { projectRoot } from '../../src/release/release.ts';
import { editor, expect, open, save, saveButton, test } from './home.ts';

const before = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

test.describe('the editor on this machine', { tag: '@once' }, () => {
  for (const [locale, language] of [
    ['en', 'en-GB'],
    ['zh-Hans', 'zh-CN'],
  ] as const satisfies readonly (readonly [Locale, string])[]) {
    const { guidance, glossary } = wordsIn(locale).fields.types;

    test.describe(language, () => {
      test.use({ locale: language });

      const samples = [
        ['guidance', 'missing-child-first-hours', 'mdx', guidance.fields.title],
        ['glossary', 'smuggling-of-migrants', 'yaml', glossary.fields.term],
      ] as const;
      // In English, round-trip.spec.ts does so with an entry of each type.
      for (const [type, name, ending, words] of locale === 'en' ? [] : samples)
        test(`changes one word of each language of ${type}, and nothing else on disk`, async ({ page, home }) => {
          const fields = await open(page, home, `${type}/entries/${name}`, words.label);
          await expect(page.getByText(atHomeWords[locale].savedHere)).toBeInViewport();
          const expected: Record<string, string> = {};
          for (const [index, tag] of (['en', 'zh-Hans'] as const).entries()) {
            const path = `content/${type}/${tag}/${name}.${ending}`;
            const old = await fields.nth(index).inputValue();
            const mended = tag === 'en' ? `${old} mended` : `${old}已改`;
            // Where it is written in quotation marks, it stays in them.
            expected[path] = before(path).replace(old, mended);
            expect(expected[path]).not.toBe(before(path));
            await fields.nth(index).fill(mended);
          }
          await save(page);
          await expect.poll(home.changes).toEqual(expected);
        });

      // The sentences differ, what happens does not.
      if (locale === 'en')
        test('what was saved in another tab is not overwritten, and no word is lost', async ({
          page,
          context,
          home,
        }) => {
          const entry = 'glossary/entries/smuggling-of-migrants';
          const stale = await open(page, home, entry, glossary.fields.term.label);
          const other = await context.newPage();
          const theirs = await open(other, home, entry, glossary.fields.term.label);
          await theirs.first().fill('Theirs');
          await save(other);
          const path = 'content/glossary/en/smuggling-of-migrants.yaml';
          await expect.poll(async () => (await home.changes())[path]).toContain('term: Theirs\n');

          await stale.first().fill('Mine');
          await save(page);
          const asked = conflictWords[locale];
          const dialogue = page.getByRole('dialog', { name: asked.heading('English') });
          await dialogue.getByRole('button', { name: asked.cancel }).click();
          await expect(page.getByText(atHomeWords[locale].refusals['changed-meanwhile'])).toBeVisible();
          await expect(stale.first()).toHaveValue('Mine');
          expect((await home.changes())[path]).toContain('term: Theirs\n');

          // The other tab knows what it has saved itself.
          await expect(saveButton(other)).toBeHidden();
          await theirs.first().press('End');
          await theirs.first().pressSequentially(' again');
          await expect(theirs.first()).toHaveValue('Theirs again');
          await save(other);
          await expect.poll(async () => (await home.changes())[path]).toContain('term: Theirs again\n');
        });
    });
  }

  test.describe('whatever the language', () => {
    test.use({ locale: 'en-GB' });
    const { glossary } = wordsIn('en').fields.types;

    test('an entry that is only opened is not changed', async ({ page, home }) => {
      await open(page, home, 'glossary/entries/smuggling-of-migrants', glossary.fields.term.label);
      // The references have their words, so they have told whatever they tell.
      await expect(editor(page).getByText('Smuggling (glossary) c-smuggling-unesco').first()).toBeVisible();
      await expect(editor(page).getByText('Unsaved Changes', { exact: false })).toBeHidden();
      expect(await home.changes()).toEqual({});
    });

    test('a build that failed is told in the editor with what is wrong, until one has not', async ({ page, home }) => {
      const words = 'content/glossary/en/smuggling-of-migrants.yaml:3:1  Braces run code.';
      home.lastBuild = { state: 'failed', words };
      const fields = await open(page, home, 'glossary/entries/smuggling-of-migrants', glossary.fields.term.label);
      const told = page.getByRole('status').filter({ hasText: atHomeWords.en.notBuilt });
      await expect(told).toContainText(words);
      await expect(told).toBeInViewport();
      home.lastBuild = { state: 'waiting', words: '' };
      await fields.first().fill('Mended');
      await save(page);
      await expect(page.getByText(atHomeWords.en.building)).toBeVisible();
      home.lastBuild = { state: 'built', words: '' };
      await expect(page.getByText(atHomeWords.en.building)).toBeHidden();
      await expect(told).toBeHidden();
    });

    test('an entry is deleted in both languages', async ({ page, home }) => {
      await open(page, home, 'glossary/entries/smuggling-of-migrants', glossary.fields.term.label);
      page.on('dialog', (dialog) => void dialog.accept());
      await editor(page)
        .getByRole('button', { name: /^Delete/ })
        .click();
      const gone = ['en', 'zh-Hans'].map((tag) => [`content/glossary/${tag}/smuggling-of-migrants.yaml`, undefined]);
      // It was published: its permanent link says from now on that it was withdrawn.
      const withdrawn = expect.stringMatching(/"smuggling-of-migrants": \{.*"status":"withdrawn"/) as unknown;
      await expect.poll(home.changes).toEqual({ ...Object.fromEntries(gone), 'content/permalinks.json': withdrawn });
    });

    test('a page of another port gets neither the secret nor a file', async ({ page, home }) => {
      const other = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><title>Another</title>');
      });
      await new Promise<void>((listening) => void other.listen(0, '127.0.0.1', listening));
      await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
      const got = await page.evaluate(async (origin) => {
        const body = { action: 'getEntry', params: { path: 'content/glossary/en/smuggling-of-migrants.yaml' } };
        const ask = (path: string, init: RequestInit) =>
          fetch(origin + path, init).then(
            (answer) => answer.text(),
            () => 'refused',
          );
        const frame = document.createElement('iframe');
        frame.src = `${origin}/admin/`;
        document.body.append(frame);
        return [
          await ask('/admin/', {}),
          await ask('/api/v1', {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          }),
          await ask('/api/v1', { method: 'POST', body: JSON.stringify(body) }),
        ];
      }, home.origin);
      expect(got).toEqual(['refused', 'refused', 'refused']);
      // And of the site's own pages, only the editor's gets it.
      await page.goto(`${home.origin}/en/`);
      expect(await page.evaluate(async () => (await fetch('/admin/')).text())).not.toContain('editing-secret');
      other.close();
      expect(await home.changes()).toEqual({});
    });
  });
});
