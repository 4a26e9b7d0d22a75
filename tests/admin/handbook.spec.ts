import { expect, test } from '@playwright/test';
import { chapterAddress, chapters, type ChapterName } from '../../admin/handbook/chapters.ts';
import { handbookWords } from '../../admin/handbook/words.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { violationsOf } from '../site/axe.ts';

test.describe('the handbook for editors', { tag: '@once' }, () => {
  for (const [locale, other, language] of [
    ['en', 'zh-Hans', 'en-GB'],
    ['zh-Hans', 'en', 'zh-CN'],
  ] as const satisfies readonly (readonly [Locale, Locale, string])[])
    test.describe(language, () => {
      test.use({ locale: language });

      test('opens from the editor, before anybody has signed in, and changes its language where one is', async ({
        page,
      }) => {
        const faults: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) faults.push(message.text());
        });
        await page.goto('/admin/');
        await page.getByRole('link', { name: handbookWords[locale].title, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapters.begin[locale]);
        const list = page.getByRole('navigation', { name: handbookWords[locale].chapters });
        await list.getByRole('link', { name: chapters.write[locale], exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapters.write[locale]);
        // The pictures of the editor are there, each at the size that it was given room for.
        for (const picture of await page.locator('figure.shot img').all()) {
          await picture.scrollIntoViewIfNeeded();
          await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);
        }
        await page.getByRole('link', { name: locales[other].name, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapters.write[other]);
        expect(faults).toEqual([]);
      });
    });

  for (const [locale, name] of [
    ['zh-Hans', 'write'],
    ['en', 'blocks'],
  ] as const satisfies readonly (readonly [Locale, ChapterName])[])
    test(`${chapterAddress(name, locale)} is accessible, light and dark, and fits a narrow phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(chapterAddress(name, locale));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await violationsOf(page)).toEqual([]);
    });
});
