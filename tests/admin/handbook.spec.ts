import { expect, test } from '@playwright/test';
import { chapterAddress, chapters, type ChapterName } from '../../admin/handbook/chapters.ts';
import { handbookWords } from '../../admin/handbook/words.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { violationsOf } from '../site/axe.ts';

test.describe('the handbook for editors', { tag: '@once' }, () => {
  test.describe('from the editor', () => {
    test.use({ locale: 'zh-CN' });

    test('opens in its language, before anybody has signed in, and changes the language of a chapter', async ({
      page,
      context,
    }) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      await page.goto('/admin/');
      // In a window of its own, so that nobody who writes is led away from what is not saved yet.
      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: handbookWords['zh-Hans'].title, exact: true }).click();
      const book = await opened;
      const title = book.getByRole('heading', { level: 1 });
      await expect(title).toHaveText(chapters.begin['zh-Hans']);
      const list = book.getByRole('navigation', { name: handbookWords['zh-Hans'].chapters });
      await list.getByRole('link', { name: chapters.write['zh-Hans'], exact: true }).click();
      await expect(title).toHaveText(chapters.write['zh-Hans']);
      // The pictures of the editor are there.
      for (const picture of await book.locator('figure.shot img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);
      }
      await book.getByRole('link', { name: locales.en.name, exact: true }).click();
      await expect(title).toHaveText(chapters.write.en);
      expect(faults).toEqual([]);
    });
  });

  for (const [locale, name, looks] of [
    ['zh-Hans', 'write', undefined],
    ['en', 'blocks', ['light']],
  ] as const satisfies readonly (readonly [Locale, ChapterName, readonly ['light'] | undefined])[])
    test(`${chapterAddress(name, locale)} is accessible and fits a narrow phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(chapterAddress(name, locale));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await violationsOf(page, [], looks)).toEqual([]);
    });
});
