import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { atHomeWords } from '../../admin/at-home/words.ts';
import { conflictWords } from '../../admin/conflict/words.ts';
import { keptSentences } from '../../admin/kept/words.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { projectRoot } from '../../src/release/release.ts';
import { editor, expect, open, save, saveButton, test } from './home.ts';

const before = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const { glossary, guidance } = wordsIn('en').fields.types;
const words = keptSentences.en;
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
          const counted = asked.result.transaction('kept-words').objectStore('kept-words').count();
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
});
