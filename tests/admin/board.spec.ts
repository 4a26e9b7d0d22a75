import { expect as baseExpect, type Page } from '@playwright/test';
import { standingWords } from '../../admin/standing/words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { test, today, type Home } from './online-home.ts';

const expect = baseExpect.configure({ timeout: 30_000 });

const editor = (page: Page) => page.locator('#nc-root');
const standing = (page: Page, locale: Locale) =>
  page.getByRole('group', { name: standingWords[locale].label });

const enter = async (page: Page, { origin }: Home, hash: string) => {
  await page.goto(`${origin}/admin/#${hash}`);
  const signIn = editor(page).getByRole('button', { name: /^(?:Login|登录)$/ });
  await signIn.click();
};

test.describe('from draft to published', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });

  test('taking down is one button and a reason, and is followed until it is gone; two roles let it back', async ({
    page,
    home,
  }) => {
    const words = standingWords.en;
    const { role, takenDownBecause } = wordsIn('en').vocabularies;
    await enter(page, home, '/collections/glossary/entries/smuggling-of-migrants');
    const panel = standing(page, 'en');
    await expect(panel.getByText(words.online.this)).toBeVisible();

    await panel.getByRole('button', { name: words.takeDown }).click();
    await panel.getByRole('button', { name: words.confirm }).click();
    await expect(panel.getByText(words.chooseReason)).toBeVisible();
    await panel.getByRole('radio', { name: takenDownBecause.asked }).check();
    await panel.getByRole('button', { name: words.confirm }).click();
    const path = 'glossary/en/smuggling-of-migrants.yaml';
    await expect.poll(() => home.file(path)).toContain(`takenDown:\n  because: asked\n  on: ${today}\n`);
    await expect(panel.getByText(words.notGone)).toBeVisible();

    await home.putOnline();
    await expect(panel.getByText(/Gone from the site/)).toBeVisible();
    await panel.getByText(words.cannotRecall).click();
    await expect(panel.getByText(words.beyond[0] ?? '')).toBeVisible();

    for (const one of ['editor', 'safeguarding'] as const) {
      await panel.getByText(words.again, { exact: true }).click();
      await panel.getByLabel(words.approveAs).selectOption({ label: role[one] });
      await panel.getByRole('button', { name: words.approve }).click();
      await expect.poll(() => home.file(path)).toContain(`role: ${one}`);
    }
    await expect(panel.getByText(words.online.no)).toBeVisible();
    await home.putOnline();
    await expect(panel.getByText(words.online.this)).toBeVisible();
  });
});
