import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { accessWords } from '../../admin/access/words.ts';
import { bodyWords } from '../../admin/body/words.ts';
import { houseWords } from '../../admin/house/words.ts';
import { sidesWords } from '../../admin/sides/words.ts';
import { locales, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { violationsOf } from '../site/axe.ts';

const expect = baseExpect.configure({ timeout: 30_000 });

/** Fails on whatever the policy of the page refuses, and on requests to anybody but the site. */
const test = base.extend<{ withinPolicy: undefined }>({
  withinPolicy: [
    async ({ page, baseURL }, use) => {
      const refused: string[] = [];
      await page.exposeFunction('tellRefused', (what: string) => void refused.push(what));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
          const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
          tellRefused(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
        });
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !/^(?:data|blob|about):/.test(request.url()))
          refused.push(request.url());
      });
      await use(undefined);
      expect(refused).toEqual([]);
    },
    { auto: true },
  ],
});

const slug = 'missing-child-first-hours';
const editor = (page: Page) => page.locator('#nc-root');
/** The entry as it lies in Decap's repository for trying out. */
const fileOf = (page: Page, locale: Locale): Promise<string> =>
  page.evaluate(
    (path) => {
      const step = (tree: unknown, key: string) => (tree as Record<string, unknown>)[key];
      return String(path.reduce<unknown>(step, window.repoFiles));
    },
    ['content', 'guidance', locale, `${slug}.mdx`, 'content'],
  );
/** What an editor sees when all is there: the line of progress, which belongs to no part of the page, has gone. */
const settled = (page: Page) => expect(page.locator('body > canvas')).toBeHidden();
/** All rules, AAA for contrast, in light; and contrast in dark. */
const findings = async (page: Page) => {
  await settled(page);
  return violationsOf(page, [], ['light', 'dark']);
};

const widths = { phone: 360, desktop: 1280 } as const;
const browsers = { en: 'en-GB', 'zh-Hans': 'zh-CN' } as const satisfies Record<Locale, string>;

/** Nothing is wider than the window, but what scrolls or is cut off on purpose within something that fits. */
const isWithin = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const parts = [document.documentElement, ...document.querySelectorAll('#nc-root, [role="dialog"], main, header')];
    return parts
      .filter((part) => part.scrollWidth > Math.max(part.clientWidth, clientWidth))
      .map((part) => `${part.tagName}.${part.className}`);
  });

// Each language and each width once: both together take a minute and find nothing more.
for (const [locale, device] of [
  ['en', 'phone'],
  ['zh-Hans', 'desktop'],
] as const) {
  const [language, width] = [browsers[locale], widths[device]];
  test.describe(`in ${language}, on a ${device}`, { tag: '@once' }, () => {
    test.use({ locale: language, viewport: { width, height: 780 } });
    const { types, body } = wordsIn(locale).fields;

    test('sign-in, list, entry, preview and media hold nothing against anybody, and fit', async ({ page }) => {
      const seen: Record<string, unknown> = {};
      const look = async (screen: string) => {
        seen[screen] = { findings: await findings(page), wider: await isWithin(page) };
      };
      await page.goto('/admin/');
      await expect(page.getByRole('heading', { name: houseWords[locale].name })).toBeVisible();
      await look('sign-in');
      await editor(page).getByRole('button').click();
      await editor(page).getByRole('link', { name: types.guidance.label, exact: true }).click();
      await expect(editor(page).getByRole('link', { name: slug })).toBeVisible();
      await look('list');

      await page.getByRole('button', { name: wordsOfMedia[locale] }).click();
      await expect(page.getByRole('dialog', { name: accessWords[locale].media })).toBeVisible();
      await look('media');
      await page.keyboard.press('Escape');

      await editor(page).getByRole('link', { name: slug }).click();
      await expect(editor(page).getByRole('textbox', { name: `${body.label} · ${locales.en.name}` })).toBeVisible();
      await look('entry');
      await editor(page).locator('[data-shows="eye"]').click();
      await expect(page.frameLocator('#preview-pane').frameLocator('iframe').locator('h1')).toBeVisible();
      await look('preview');
      const nothing = { findings: [], wider: [] };
      expect(seen).toEqual({
        'sign-in': nothing,
        list: nothing,
        media: nothing,
        entry: nothing,
        preview: nothing,
      });
    });
  });
}

const wordsOfMedia = { en: 'Media', 'zh-Hans': '媒体' } as const satisfies Record<Locale, string>;

test.describe('with the keyboard alone', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });
  const { types, body, blocks } = wordsIn('en').fields;
  const { vocabularies } = wordsIn('en');

  /** Presses Tab until the keyboard is at something with this name. Throws where it never comes there. */
  const tabTo = async (page: Page, name: RegExp, key = 'Tab') => {
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press(key);
      const at = await page.evaluate(() => {
        const { activeElement: part } = document;
        const label = part?.getAttribute('aria-label') ?? (part as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return label ?? part?.textContent ?? '';
      });
      if (name.test(at)) return;
    }
    throw new Error(`The keyboard comes to nothing called ${name.source}.`);
  };

  test('an editor signs in, opens an entry, moves an item, writes, inserts a block, and saves', async ({ page }) => {
    await page.goto('/admin/');
    await expect(editor(page).getByRole('button')).toBeVisible();
    await tabTo(page, /^Login$/);
    await page.keyboard.press('Enter');
    await expect(editor(page).getByRole('link', { name: types.guidance.label, exact: true })).toBeVisible();
    await tabTo(page, new RegExp(`^${types.guidance.label}$`));
    await page.keyboard.press('Enter');
    await expect(editor(page).getByRole('link', { name: slug })).toBeVisible();
    await tabTo(page, new RegExp(slug));
    await page.keyboard.press('Enter');
    const text = editor(page).getByRole('textbox', { name: `${body.label} · ${locales.en.name}` });
    await expect(text).toBeVisible();

    const items = editor(page).getByLabel(types.guidance.fields.inShort.label, { exact: true });
    const first = await items.first().inputValue();
    await tabTo(page, new RegExp(`^${accessWords.en.move}$`));
    await page.keyboard.press('Space');
    await expect(page.getByText(accessWords.en.over(1))).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(accessWords.en.over(2))).toBeAttached();
    await page.keyboard.press('Space');
    await expect(items.first()).not.toHaveValue(first);

    await tabTo(page, new RegExp(`^${body.label} · ${locales.en.name}$`));
    await page.keyboard.insertText('Written without a mouse.\n\n');
    await tabTo(page, new RegExp(`^${bodyWords.en.chooseBlock}$`), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: bodyWords.en.insertBlock })).toBeVisible();
    await tabTo(page, new RegExp(`^${blocks.Callout.label}$`));
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: blocks.Callout.label });
    await expect(form.getByLabel(blocks.Callout.fields.tone.label)).toBeFocused();
    await page.keyboard.type(vocabularies.tone.warning);
    await tabTo(page, new RegExp(`^${bodyWords.en.text}`));
    await page.keyboard.insertText('Ask first.');
    await tabTo(page, new RegExp(`^${bodyWords.en.insert}$`));
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    // Behind the text the way goes on: Tab does not stay in it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(text).not.toBeFocused();
    await page.keyboard.press('Home');
    await tabTo(page, /^Publish$/);
    await page.keyboard.press('Enter');
    await expect(editor(page).getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => fileOf(page, 'en')).toContain('Written without a mouse.');
    expect(await fileOf(page, 'en')).toContain('<Callout tone="warning">\n\nAsk first.\n\n</Callout>');
  });
});

test.describe('two languages side by side', { tag: '@once' }, () => {
  test.use({ locale: 'zh-CN' });
  const { types } = wordsIn('zh-Hans').fields;

  test('facts are read in both and changed in one; a narrow window shows one language after the other', async ({
    page,
  }) => {
    await page.goto('/admin/');
    await editor(page).getByRole('button').click();
    await editor(page).getByRole('link', { name: types.guidance.label, exact: true }).click();
    await editor(page).getByRole('link', { name: slug }).click();
    const slugs = editor(page).getByLabel(types.guidance.fields.slug.label, { exact: true });
    await expect(slugs).toHaveCount(2);
    await expect(slugs.last()).toHaveValue(slug);
    await expect(slugs.last()).toBeVisible();
    await slugs.last().evaluate((field) => field.focus());
    await expect(slugs.last()).not.toBeFocused();
    const note = sidesWords['zh-Hans'].keptOnce(locales.en.name);
    await expect(editor(page).locator(`[data-kept-once="${note}"]`).first()).toBeVisible();

    await page.setViewportSize({ width: 390, height: 780 });
    const titles = editor(page).getByLabel(types.guidance.fields.title.label, { exact: false });
    await expect(titles.first()).toHaveValue(/[A-Za-z]{3}/);
    await expect(titles.last()).toBeHidden();
    const group = editor(page).getByRole('group', { name: sidesWords['zh-Hans'].writing });
    await group.getByRole('button', { name: locales['zh-Hans'].name }).click();
    await expect(titles.first()).toHaveValue(/\p{Script=Han}/u);

    await titles.first().fill('孩子不见了');
    await editor(page).getByRole('button', { name: '发布', exact: true }).click();
    await editor(page).getByRole('menuitem').first().click();
    await expect.poll(() => fileOf(page, 'zh-Hans')).toContain('title: 孩子不见了\n');
    await expect(group.getByRole('button', { name: locales['zh-Hans'].name })).toHaveAttribute('aria-pressed', 'true');
    await expect(titles.first()).toHaveValue('孩子不见了');
  });
});
