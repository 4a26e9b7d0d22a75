import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';

for (const locale of localeTags) {
  const words = wordsIn(locale).interface;
  const guidance = addressOf('guidance', locale);

  test.describe(`${locale}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('a word leads to its meaning on the same page', async ({ page }) => {
      await page.goto(`${addressOf('family', locale)}5/`);
      await page.locator('a.term').first().click();
      await expect(page).toHaveURL(/family\/5\/#t-y-str$/);
      await expect(page.getByRole('heading', { name: words.blocks.terms })).toBeVisible();
      await expect(page.locator('#t-y-str + dd')).toBeInViewport();
    });

    test('a word of the glossary without words of its own shows the term @once', async ({ page }) => {
      await page.goto(`${guidance}qbgwsw/`);
      const term = await page.locator('a.term').first().innerText();
      expect(term).not.toBe('');
    });

    test('what is old or due to be checked comes last among contacts, whatever the order in the text @once', async ({
      page,
    }) => {
      await page.goto(`${addressOf('family', locale)}5/`);
      const cards = await page.locator('.contacts .contact').all();
      const isMarked = await Promise.all(cards.map(async (card) => (await card.locator('.old').count()) > 0));
      expect(new Set(isMarked).size).toBe(2);
      expect(isMarked).toEqual(isMarked.toSorted((a, b) => Number(a) - Number(b)));
    });

    test('days of a time line are times', async ({ page }) => {
      await page.goto(`${addressOf('campaigns', locale)}2024-trafficking-of-women-and-children/`);
      const list = page
        .locator('main ol[role="list"]')
        .filter({ has: page.locator('time') })
        .first();
      const times = list.locator('time');
      await expect(times.first()).toHaveAttribute('datetime', '2024-03-18');
      await expect(times.first()).toContainText('2024');
      expect(await times.count()).toBe(5);
    });

    test('who does what stays a table when it is cards', async ({ page }) => {
      await page.goto(`${addressOf('news', locale)}campaign-2024-partners/`);
      const table = page.getByRole('table').first();
      await expect(table.getByRole('row')).toHaveCount(8);
      const head = table.getByRole('rowheader').first();
      const cell = table.getByRole('cell').first();
      const [{ y: top } = { y: 0 }, { y: under } = { y: 0 }] = [await head.boundingBox(), await cell.boundingBox()].map(
        (box) => box ?? undefined,
      );
      expect(under > top + 10).toBe((page.viewportSize()?.width ?? 0) < 640);
    });
  });

  test(`${locale}: a file to keep says what it is, and carries nothing of its maker @once`, async ({ page }) => {
    await page.goto(addressOf('about', locale));
    const link = page.getByRole('link', { name: /PNG/ });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toBe('lit-door.png');
    const { exif, xmp, iptc, width } = await sharp(readFileSync(await file.path())).metadata();
    expect({ exif, xmp, iptc, width }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, width: 1600 });
  });
}
