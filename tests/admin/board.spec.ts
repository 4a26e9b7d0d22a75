import { expect as baseExpect, type Page } from '@playwright/test';
import { boardWords } from '../../admin/board/words.ts';
import { standingWords } from '../../admin/standing/words.ts';
import { today as dayNow } from '../../src/clock.ts';
import { dateIn } from '../../src/i18n/format.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { violationsOf } from '../site/axe.ts';
import { test, type Home } from './online-home.ts';

const today = dayNow();
const expect = baseExpect.configure({ timeout: 30_000 });

const editor = (page: Page) => page.locator('#nc-root');
const standing = (page: Page, locale: Locale) => page.getByRole('group', { name: standingWords[locale].label });

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
    await expect.poll(() => home.file(path)).toContain(`takenDown:\n  - because: asked\n    on: ${today}\n`);
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

const changed = (home: Home, path: string, from: RegExp, to: string) => {
  const before = home.file(path);
  expect(before).toMatch(from);
  home.write(path, before.replace(from, to));
};

for (const [locale, language] of [['zh-Hans', 'zh-CN']] as const satisfies readonly (readonly [Locale, string])[])
  test.describe(`the board in ${language}`, { tag: '@once' }, () => {
    test.use({ locale: language, viewport: { width: 360, height: 800 } });

    test('lists what is online and what is due, from what was saved a moment ago, and checks contacts', async ({
      page,
      home,
    }) => {
      const words = boardWords[locale];
      const rung = 'contacts/en/cn-12338-women.yaml';
      const seen = 'contacts/en/cn-12348-legal.yaml';
      changed(home, rung, /^lookedAt: .*$/m, "lookedAt: '2020-01-01'");
      changed(home, seen, /^lookedAt: .*$/m, "lookedAt: '2020-01-01'");
      changed(home, 'cases/en/uk-fort.mdx', /^nextAsked: .*$/m, `nextAsked: '${today}'`);
      changed(home, 'guidance/en/missing-child-first-hours.mdx', /^reviewed: .*$/m, "reviewed: '2020-01-01'");
      changed(
        home,
        'glossary/en/smuggling-of-migrants.yaml',
        /^status: published$/m,
        'status: published\nappears: 2090-01-01',
      );
      changed(home, 'glossary/zh-Hans/consent-irrelevant.yaml', /^term: .*$/m, 'term:');
      await enter(page, home, '/board');

      const list = (name: string) => page.getByRole('region', { name, exact: true });
      const titleOf = (path: string, field: string) =>
        new RegExp(`^${field}: '?(.*?)'?$`, 'm').exec(home.file(path.replace('/en/', `/${locale}/`)))?.[1] ?? '';
      const saved = { name: titleOf(rung, 'name'), other: titleOf(seen, 'name') };
      const contacts = list(words.contacts);
      await expect(contacts.getByRole('link', { name: saved.name })).toBeVisible();
      await expect(
        page.getByRole('status').filter({
          hasText: words
            .read('')
            .replace(/[.。]$/, '')
            .trim(),
        }),
      ).toBeVisible();
      await expect(list(words.followUps).getByRole('link')).toHaveAttribute(
        'href',
        '#/collections/cases/entries/uk-fort',
      );
      await expect(list(words.reviews).getByRole('link')).toHaveCount(1);
      await expect(list(words.later).getByText(words.appears(dateIn(locale, '2090-01-01')))).toBeVisible();
      await expect(list(words.translations).getByRole('link')).toHaveCount(1);
      const online = list(words.online);
      await expect(online.getByRole('heading', { name: `${words.differences.still} (1)` })).toBeVisible();
      await expect(online.getByRole('heading', { name: `${words.differences.older} (5)` })).toBeVisible();

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await violationsOf(page, [], ['light', 'dark'])).toEqual([]);

      await contacts.getByRole('group', { name: saved.name }).getByRole('button', { name: words.rang }).click();
      await expect(contacts.getByRole('link', { name: saved.name })).toBeHidden();
      expect(home.file(rung)).toMatch(
        new RegExp(`lookedAt: '${today}'\n[^]*checks:\n  - by: rang\n    on: '?${today}'?\n`),
      );
      expect(home.file(rung)).toMatch(new RegExp(`sourceDate: '${today}'`));

      const check = contacts.getByRole('group', { name: saved.other });
      await check.getByRole('button', { name: words.saw }).press('Enter');
      await check.getByLabel(words.page).fill('not an address');
      await check.getByRole('button', { name: words.save }).click();
      await expect(check.getByText(words.wrongPage)).toBeVisible();
      await check.getByLabel(words.page).fill('https://www.example.gov.cn/legal/');
      await check.getByRole('button', { name: words.save }).click();
      await expect(check.getByText(words.wrongDate)).toBeVisible();
      await check.getByLabel(words.pageDate).fill('2026-10');
      await check.getByRole('button', { name: words.save }).press('Enter');
      await expect(contacts.getByRole('link', { name: saved.other })).toBeHidden();
      expect(home.file(seen)).toContain('page: https://www.example.gov.cn/legal/');
      expect(home.file(seen)).toContain("sourceDate: '2026-10'");

      await home.putOnline();
      await expect(page.getByText(words.same)).toBeVisible();
      await list(words.followUps).getByRole('link').click();
      await expect(standing(page, locale)).toBeVisible();
      await expect(list(words.followUps)).toBeHidden();
    });
  });
