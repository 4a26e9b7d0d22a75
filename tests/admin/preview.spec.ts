import { expect as baseExpect, test, type FrameLocator, type Page } from '@playwright/test';
import { previewWords } from '../../admin/preview/words.ts';
import { locales, wordsIn } from '../../src/i18n/locales.ts';

// Decap reads every entry of the site before it shows a list, which takes a busy machine its time.
const expect = baseExpect.configure({ timeout: 15_000 });
test.describe.configure({ timeout: 60_000 });
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });

const words = previewWords.en;
const { fields } = wordsIn('en');
const bar = (page: Page) => page.frameLocator('#preview-pane');
const shown = (page: Page): FrameLocator => bar(page).frameLocator('iframe');

/** Opens an entry beside its preview. */
const open = async (page: Page, type: 'guidance' | 'news' | 'claims', slug: string, heading = 'h1') => {
  await page.goto('/admin/');
  const editor = page.locator('#nc-root');
  await editor.getByRole('button').click();
  await editor.getByRole('link', { name: fields.types[type].label, exact: true }).click();
  await editor.getByRole('link', { name: slug }).click();
  await editor.locator('[data-shows="eye"]').click();
  await expect(shown(page).locator(heading)).toBeVisible();
  return editor;
};

/** The words of a main part, without what stands between them. */
const wordsOf = (main: Element) => main.textContent.replace(/\s+/g, ' ').trim();

test.describe('the preview', { tag: '@once' }, () => {
  for (const [type, slug, address] of [
    ['guidance', 'missing-child-first-hours', 'guidance/missing-child-first-hours'],
    ['news', 'alert-system-2025', 'news/alert-system-2025'],
  ] as const)
    test(`of ${slug} says what the page says, in both languages`, async ({ page, context }) => {
      await open(page, type, slug);
      const built = await context.newPage();
      for (const [name, locale] of [
        ['English', 'en'],
        ['中文', 'zh-Hans'],
      ] as const) {
        await bar(page).getByRole('button', { name }).click();
        await expect(shown(page).locator('html')).toHaveAttribute('lang', locale);
        await built.goto(`/${locale}/${address}/`);
        expect(await shown(page).locator('main').evaluate(wordsOf)).toBe(await built.locator('main').evaluate(wordsOf));
      }
    });

  test('follows what is written, stays where it was scrolled to, and keeps the last good page', async ({ page }) => {
    const editor = await open(page, 'guidance', 'missing-child-first-hours');
    const main = shown(page).locator('main');
    await shown(page)
      .locator('html')
      .evaluate((html) => {
        html.scrollTop = 900;
      });
    await editor.getByLabel(fields.types.guidance.fields.summary.label).first().fill('Other words.');
    await expect(main).toContainText('Other words.');
    expect(
      await shown(page)
        .locator('html')
        .evaluate((html) => html.scrollTop),
    ).toBe(900);

    await editor.getByRole('textbox', { name: `${fields.body.label} · ${locales.en.name}` }).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.insertText('<Callout>\n\n');
    await expect(bar(page).getByRole('status')).toContainText(words.older);
    await expect(main).toContainText('Other words.');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Shift+ControlOrMeta+ArrowRight');
    await page.keyboard.press('Shift+End');
    await page.keyboard.insertText('A first sentence.');
    await expect(main).toContainText('A first sentence.');
    await expect(bar(page).getByRole('status')).toBeEmpty();
  });

  test('is seen at two widths and in two colours, and nothing in it can run', async ({ page }) => {
    await open(page, 'guidance', 'missing-child-first-hours');
    const html = shown(page).locator('html');
    // Whatever the device has, the switch decides.
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = () => html.evaluate((root) => getComputedStyle(root.querySelector('body') ?? root).backgroundColor);
    const light = await ground();
    expect(await html.evaluate((root) => root.clientWidth)).toBeLessThanOrEqual(390);
    await bar(page).getByRole('button', { name: words.dark }).click();
    await expect.poll(ground).not.toBe(light);
    await bar(page).getByRole('button', { name: words.desktop }).click();
    await expect.poll(() => html.evaluate((root) => root.clientWidth)).toBeGreaterThan(1200);
    await expect(bar(page).locator('iframe')).toHaveAttribute('sandbox', 'allow-same-origin');
    await expect(shown(page).locator('script')).toHaveCount(0);
  });

  test('of a claim is what pages show of it, with where that is', async ({ page }) => {
    const editor = await open(page, 'claims', 'a-116000-countries', 'article');
    await expect(bar(page).getByText(words.shownIn.claims)).toBeVisible();
    await editor.getByLabel(fields.types.claims.fields.figure.label).first().fill('33 countries');
    await expect(shown(page).locator('article')).toContainText('33 countries');
  });
});
