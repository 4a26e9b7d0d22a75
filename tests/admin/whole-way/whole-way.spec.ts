import './content-folder.ts';
import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { bodyWords } from '../../../admin/body/words.ts';
import { editorWords } from '../../../admin/words.ts';
import { locales, wordsIn } from '../../../src/i18n/locales.ts';
import { wholeSite, type WholeSite } from './site.ts';

const expect = baseExpect.configure({ timeout: 30_000 });

const test = base.extend<{ site: WholeSite }>({
  site: async ({ context }, use) => {
    const site = await wholeSite();
    await use(site);
    await context.close();
    await site.close();
  },
});

test.use({ locale: 'zh-CN' });

const { fields, vocabularies } = wordsIn('zh-Hans');
const { pages } = fields.types;
const words = bodyWords['zh-Hans'];
const { statuses } = editorWords['zh-Hans'];
const title = '第一次去采血';
const name = 'first-visit';

/** Four kinds of block, and three things that the check finds and mends by itself; of the stars it finds both pairs. */
const text = `不用等,先打电话。

<Callout tone="note" title="还没有报案？">

先报案，采血在后。

</Callout>

**《办法》**里写着这些。见[公告](https://www.gov.cn/plan.htm?utm_source=wx)。

<Steps>

1. 问最近的派出所。
2. 要一张回执。

</Steps>

<MythFact myth="孩子失踪满24小时才能报案。">

不用等。

</MythFact>

<KeyFacts>

- 全程免费。

</KeyFacts>
`;

const editor = (page: Page) => page.locator('#nc-root');
const fieldOf = (page: Page, label: string) => editor(page).getByLabel(label);
const body = (page: Page) =>
  editor(page).getByRole('textbox', { name: `${fields.body.label} · ${locales['zh-Hans'].name}` });

const choose = async (page: Page, label: string, value: string) => {
  await editor(page).getByRole('combobox', { name: label }).first().fill(value);
  await page.keyboard.press('Enter');
};

const save = async (page: Page) => {
  await editor(page).getByRole('button', { name: '发布', exact: true }).click();
  await editor(page).getByRole('menuitem').first().click();
};

test('an article is written in Chinese, with blocks and a picture, mended, reviewed, published, and found', async ({
  page,
  site,
}) => {
  test.setTimeout(300_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${site.origin}/admin/#/collections/pages/new`);
  await editor(page).getByRole('button').click();
  await expect(fieldOf(page, pages.fields.title.label)).toHaveCount(2);
  await fieldOf(page, pages.fields.title.label).nth(1).fill(title);
  await fieldOf(page, pages.fields.summary.label).nth(1).fill('去之前要知道的事。');
  const address = editor(page).getByRole('textbox', { name: pages.fields.slug.label }).first();
  await expect(address).toHaveValue(/^[a-z0-9]{6}$/);
  await address.fill(name);
  await choose(page, pages.fields.status.label, statuses.draft);
  await choose(page, pages.fields.part.label, vocabularies.pagePart.about);
  await fieldOf(page, pages.fields.order.label).first().fill('7');
  await fieldOf(page, pages.fields.reviewed.label).first().fill('2026-11-01');

  await body(page).click();
  await page.keyboard.insertText(text);
  const problems = page.locator('.body-problems').last();
  await expect(problems.getByRole('status')).toHaveText(words.found(4));
  await problems.getByRole('button', { name: words.mendAll(4) }).click();
  await expect(problems.getByRole('status')).toHaveText(words.found(0));

  await test.step('a block by its form', async () => {
    await page.keyboard.press('ControlOrMeta+End');
    await page.getByRole('button', { name: words.chooseBlock }).last().click();
    const list = page.getByRole('dialog', { name: words.insertBlock });
    await list.getByRole('button', { name: fields.blocks.Contacts.label }).click();
    const form = page.getByRole('dialog', { name: fields.blocks.Contacts.label });
    await form.getByRole('combobox').fill('报警');
    await expect(form.getByRole('option').first()).toContainText('cn-110');
    await form.getByRole('combobox').press('Enter');
    await form.getByRole('button', { name: words.insert }).click();
    await expect(form).toBeHidden();
  });

  await test.step('a picture from the library', async () => {
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('\n\n![一扇亮着灯的门](/media/lit-door.png)\n');
    await expect(problems.getByRole('status')).toHaveText(words.found(0));
  });

  await test.step('the page is seen before it is saved', async () => {
    await editor(page).locator('[data-shows="eye"]').click();
    const bar = page.frameLocator('#preview-pane');
    await bar.getByRole('button', { name: locales['zh-Hans'].name }).click();
    const preview = bar.frameLocator('iframe');
    await expect(preview.locator('h1')).toHaveText(title);
    await expect(preview.locator('main')).toContainText('《办法》里写着这些');
    await expect(preview.locator('main img')).toHaveAttribute('alt', '一扇亮着灯的门');
    await expect(preview.getByRole('link', { name: '110' }).first()).toBeAttached();
    await editor(page).locator('[data-shows="eye"]').click();
  });

  const factsFile = `pages/en/${name}.mdx`;
  for (const status of ['draft', 'review', 'ready', 'published'] as const) {
    if (status !== 'draft') await choose(page, pages.fields.status.label, statuses[status]);
    await save(page);
    await expect.poll(() => site.file(factsFile)).toMatch(new RegExp(`^status: ${status}$`, 'm'));
  }
  const written = String(site.file(`pages/zh-Hans/${name}.mdx`));
  expect(written).toContain('不用等，先打电话。');
  expect(written).toContain('https://www.gov.cn/plan.htm)');
  expect(written).toContain('<Contacts ids="cn-110" />');

  await test.step('readers find it in both languages', async () => {
    await site.build();
    await page.goto(`${site.origin}/zh-Hans/search/`);
    await page.getByRole('searchbox').fill('采血');
    await page.locator('[data-part="list"] a').first().click();
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('main img')).toHaveAttribute('alt', '一扇亮着灯的门');
    await expect(page.locator('main')).toContainText('孩子失踪满24小时才能报案。');
    await page.goto(page.url().replace('/zh-Hans/', '/en/'));
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.untranslated')).toBeVisible();
  });
});
