import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect as baseExpect, type Locator, type Page } from '@playwright/test';
import { saveWords } from '../../admin/before-save/words.ts';
import { bodyWords } from '../../admin/body/words.ts';
import { paneWords } from '../../admin/panes/words.ts';
import { pasteWords } from '../../admin/paste/words.ts';
import { pickerWords } from '../../admin/picker/words.ts';
import { wordsIn } from '../../src/i18n/locales.ts';

const expect = baseExpect.configure({ timeout: 15_000 });
base.describe.configure({ timeout: 60_000 });

/** Fails on whatever the browser complains of, a refusal of the security policy among it. */
const test = base.extend<{ noComplaint: undefined }>({
  noComplaint: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      // Decap logs a refusal of ours as an error, with an object beside it.
      const isRefusal = (text: string) => text === 'Object' || text.startsWith('NotSaved:');
      // Pasted pages are read into a document that runs nothing; the browser says so of what would be run elsewhere.
      const isStopped = (text: string) => text.startsWith('Executing inline event handler violates');
      page.on('console', (message) => {
        const isExpected = isRefusal(message.text()) || isStopped(message.text());
        if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
      });
      page.on('pageerror', (error: unknown) => {
        if (!['undefined', 'Object'].includes(String(error))) complaints.push(String(error));
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

const { types, body, blocks } = wordsIn('en').fields;
const slug = 'missing-child-first-hours';
const words = bodyWords.en;

const open = async (page: Page) => {
  await page.goto('/admin/');
  await page.locator('#nc-root').getByRole('button').click();
  await page.getByRole('link', { name: types.guidance.label, exact: true }).click();
  await page.getByRole('link', { name: slug }).click();
  await expect(fieldOf(page, 'English')).toBeVisible();
};

const fieldOf = (page: Page, language: string): Locator =>
  page.getByRole('textbox', { name: `${body.label} · ${language}` });

/** The headings of the entry in both languages, in their order. */
const headingPairs = () => {
  const [own = [], other = []] = ['en', 'zh-Hans'].map((locale) =>
    readFileSync(`content/guidance/${locale}/${slug}.mdx`, 'utf8').match(/^## .*$/gm),
  );
  return (own ?? []).map((heading, index) => [heading, (other ?? [])[index]] as const);
};

/** Every construct that another editor of Markdown is known to rewrite. */
const constructs = [
  'Words with \\{literal\\} and a \\< b, 2 * 3 * 4.[^1]',
  '',
  '| a | b |',
  '| :-- | ----: |',
  '| long cell | 1 |',
  '',
  'A line with two spaces  ',
  'and the next.',
  '',
  '- An item',
  '',
  '  with a second paragraph',
  '',
  '* * *',
  '',
  '<Callout tone="note" title="A &amp; B">',
  '',
  'Inside it, <Claim id="campaign-2024-cases" /> stands.',
  '',
  '</Callout>',
  '',
  '[^1]: A note with [a link](https://www.example.org/a_b_c).',
  '',
].join('\n');

/** The entry as it lies in Decap's repository for trying out. */
const fileOf = (page: Page, locale: string): Promise<string> =>
  page.evaluate(
    ([folder = '', name = '']) => {
      const step = (tree: unknown, key: string) => (tree as Record<string, unknown>)[key];
      return String(['content', 'guidance', folder, name, 'content'].reduce<unknown>(step, window.repoFiles));
    },
    [locale, `${slug}.mdx`],
  );

const putInto = (page: Page, text: string) =>
  page.evaluate(
    ([name = '', content = '']) => {
      const step = (tree: unknown, key: string) => (tree as Record<string, unknown>)[key];
      const file = ['content', 'guidance', 'en', name].reduce<unknown>(step, window.repoFiles) as { content: string };
      file.content = `${file.content.split(/^---$/m, 2).join('---')}---\n\n${content}`;
    },
    [`${slug}.mdx`, text],
  );

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem').first().click();
};

test.describe('the text of a document', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });

  test('a word typed in each kind of construct is all that changes, in its language alone', async ({ page }) => {
    await page.goto('/admin/');
    await page.locator('#nc-root').getByRole('button').click();
    await expect(page.getByRole('link', { name: types.guidance.label, exact: true })).toBeVisible();
    await putInto(page, constructs);
    await page.getByRole('link', { name: types.guidance.label, exact: true }).click();
    await page.getByRole('link', { name: slug }).click();
    const english = fieldOf(page, 'English');
    await expect(english).toHaveAttribute('lang', 'en');
    await expect(english).toHaveAttribute('spellcheck', 'true');
    await expect(fieldOf(page, '中文')).toHaveAttribute('lang', 'zh-Hans');
    const chinese = await fileOf(page, 'zh-Hans');

    const places = ['literal', 'long cell', 'two spaces', 'second paragraph', 'Inside it', 'A note'];
    for (const place of places) {
      await english.getByText(place).first().click();
      // The key goes to the first letter of the line, behind what it is indented by.
      await page.keyboard.press('Home');
      const line = constructs.split('\n').find((one) => one.includes(place)) ?? '';
      for (let step = 0; step < line.trimStart().indexOf(place); step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.type('new');
    }
    await expect(page.getByText(words.found(0)).first()).toBeVisible();
    await save(page);
    const expected = places.reduce((text, place) => text.replace(place, `new${place}`), constructs);
    await expect.poll(() => fileOf(page, 'en')).toContain(expected.trim());
    expect((await fileOf(page, 'zh-Hans')).split(/^---$/m)[2]?.trim()).toBe(chinese.split(/^---$/m)[2]?.trim());
  });

  test('what is wrong is underlined, listed, jumped to and mended; a broken text is not saved', async ({ page }) => {
    await open(page);
    const chinese = fieldOf(page, '中文');
    const before = await fileOf(page, 'zh-Hans');
    await chinese.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.insertText('先报案,再采血。{1+1}\n\n');
    const list = page.locator('.body-problems').last();
    await expect(list.getByRole('status')).toHaveText(words.found(2));
    await expect(page.locator('.cm-lintRange-error')).toHaveCount(2);
    await save(page);
    const refused = page.getByRole('dialog', { name: saveWords.en.title });
    await expect(refused.getByRole('listitem')).toContainText([
      saveWords.en.line(body.label, 1),
      saveWords.en.line(body.label, 1),
    ]);
    await expect(refused).toContainText(wordsIn('en').problems['code-expression']({}));
    await refused.getByRole('button').click();
    expect(await fileOf(page, 'zh-Hans')).toBe(before);

    await list
      .getByRole('button', { name: words.jump(1), exact: true })
      .last()
      .click();
    await expect(chinese).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Delete');
    await list.getByRole('button', { name: words.mend }).click();
    await expect(list.getByRole('status')).toHaveText(words.found(0));
    await expect(chinese).toContainText('先报案，再采血。');
    await save(page);
    await expect.poll(() => fileOf(page, 'zh-Hans')).toContain('先报案，再采血。');
  });

  test('Chinese typed by an input method arrives once and in order', async ({ page }) => {
    await open(page);
    const chinese = fieldOf(page, '中文');
    await chinese.click();
    await page.keyboard.press('ControlOrMeta+Home');
    const session = await page.context().newCDPSession(page);
    for (const [letters, word] of [
      ['bao an', '报案'],
      ['cai xue', '采血'],
    ] as const) {
      await session.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
      await session.send('Input.insertText', { text: word });
    }
    await expect(chinese.locator('.cm-line').first()).toHaveText(/^报案采血/);
  });

  test('a block is inserted by its form, named by words, with blank lines around it', async ({ page }) => {
    await open(page);
    const english = fieldOf(page, 'English');
    await english.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.insertText('A first paragraph.\n\n');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.getByRole('button', { name: words.chooseBlock }).first().click();
    const list = page.getByRole('dialog', { name: words.insertBlock });
    await list.getByRole('button', { name: blocks.Contacts.label }).click();
    const form = page.getByRole('dialog', { name: blocks.Contacts.label });
    await form.getByRole('button', { name: words.insert }).click();
    await expect(form.getByRole('alert')).toContainText('ids');
    await form.getByRole('combobox').fill('110 公安');
    await expect(form.getByRole('option').first()).toContainText('cn-110-police');
    await form.getByRole('combobox').press('Enter');
    await form.getByRole('button', { name: words.insert }).click();
    await expect(form).toBeHidden();
    await expect(english.locator('.cm-line').nth(2)).toHaveText('<Contacts ids="cn-110-police" />');
    await expect(english.locator('.cm-line').nth(3)).toHaveText('');
    await expect(page.locator('.body-problems').first().getByRole('status')).toHaveText(words.found(0));
  });

  test('pages and claims are found by words of either language with the keyboard, and inserted by what they are named by', async ({
    page,
  }) => {
    await open(page);
    const english = fieldOf(page, 'English');
    await english.click();
    await page.keyboard.press('ControlOrMeta+Home');
    const find = page.getByRole('button', { name: pickerWords.en.open }).first();
    const dialog = page.getByRole('dialog', { name: pickerWords.en.title });
    const search = dialog.getByRole('combobox', { name: pickerWords.en.search });
    await find.click();
    await expect(search).toBeFocused();
    await search.fill('报警 孩子');
    await expect(dialog.getByRole('status')).not.toHaveText(pickerWords.en.found(0));
    const { violations } = await new AxeBuilder({ page }).include('.body-editor').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await search.fill('首几个小时 孩子');
    await expect(dialog.getByRole('status')).toHaveText(pickerWords.en.found(0));
    await search.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(english).toBeFocused();

    await find.click();
    await search.fill('孩子不见了');
    await expect(dialog.getByRole('option').first()).toContainText(slug);
    await search.press('Enter');
    await expect(english.locator('.cm-line').first()).toContainText(`](/en/guidance/${slug}/)`);
    await page.keyboard.type(' ');
    await find.click();
    await dialog.getByRole('radio', { name: pickerWords.en.kinds.claim }).check();
    await search.fill('团圆');
    await expect(search).toHaveAttribute('aria-activedescendant', /.+/);
    const second = dialog.getByRole('option').nth(1);
    const id = /[a-z0-9]+(?:-[a-z0-9]+)+$/.exec((await second.textContent()) ?? '')?.[0] ?? '';
    await search.press('ArrowDown');
    await expect(search).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
    await search.press('Enter');
    await expect(english.locator('.cm-line').first()).toContainText(`<Claim id="${id}" />`);
    await page.setViewportSize({ width: 360, height: 740 });
    const tools = page.getByRole('group', { name: words.tools }).first();
    expect(await tools.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });

  test('what is pasted from a page becomes plain Markdown, and code that is pasted stays out of the site', async ({
    page,
  }) => {
    await open(page);
    const chinese = fieldOf(page, '中文');
    const before = await fileOf(page, 'zh-Hans');
    const paste = (kinds: Readonly<Record<string, string>>) =>
      chinese.evaluate((field, given) => {
        const clipboardData = new DataTransfer();
        for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, kinds);
    await chinese.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await paste({
      'text/plain': 'no matter',
      'text/html':
        '<h1>标题</h1><section><p onclick="x()"><span style="font-weight:bold">请注意：</span>先报案,再采血。</p><img src="https://tracker.example.org/x"><script>x()</script></section>' +
        '<ul><li>一<li><a href="https://www.example.org/a?id=3&amp;utm_source=wx">来源</a></ul><table><tr><td>甲<td>乙</table>',
    });
    await expect(page.getByText(pasteWords.en.pasted(1))).toBeVisible();
    await expect(chinese.locator('.cm-line')).toContainText([
      ...['## 标题', '', '**请注意**：先报案,再采血。', '', '- 一', '- [来源](https://www.example.org/a?id=3)', ''],
      ...['| 甲 | 乙 |', '| --- | --- |'],
    ]);
    const list = page.locator('.body-problems').last();
    await list.getByRole('button', { name: words.mend }).click();
    await expect(list.getByRole('status')).toHaveText(words.found(0));

    await paste({ 'text/plain': '\n\nimport x from "y"\n\n<script>x()</script>\n\n{await x()}\n\n' });
    await expect(page.locator('.cm-lintRange-error')).not.toHaveCount(0);
    await save(page);
    const refused = page.getByRole('dialog', { name: saveWords.en.title });
    await expect(refused).toContainText(wordsIn('en').problems['code-import']({}));
    await refused.getByRole('button').click();
    expect(await fileOf(page, 'zh-Hans')).toBe(before);
  });

  test('two languages scroll together by heading, and what is changed in one is to be followed in the other', async ({
    page,
  }) => {
    await open(page);
    const [english, chinese] = [fieldOf(page, 'English'), fieldOf(page, '中文')];
    const tops = () =>
      Promise.all(
        [english, chinese].map((field) =>
          field.evaluate((content) => {
            const top = content.closest('.cm-scroller')?.getBoundingClientRect().top ?? 0;
            const seen = [...content.querySelectorAll('.cm-line')].filter(
              (line) => line.getBoundingClientRect().bottom > top,
            );
            const headings = seen.filter((line) => line.textContent.startsWith('## '));
            return headings.map((line) => line.textContent)[0];
          }),
        ),
      );
    // The second language is made after the first.
    await expect(chinese.locator('.cm-line').first()).toBeVisible();
    await english.hover();
    await page.mouse.wheel(0, 1400);
    const pairs = headingPairs();
    await expect
      .poll(async () => {
        const now = String(await tops());
        return pairs.slice(1).some((pair) => String(pair) === now);
      })
      .toBe(true);

    const notice = page.getByRole('region', { name: paneWords.en.label });
    await expect(notice).toHaveCount(0);
    await english.getByText(pairs[2]?.[0] ?? '').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' now');
    await expect(notice).toContainText(paneWords.en.changed('English'));
    await notice.getByRole('button', { name: (pairs[2]?.[1] ?? '').replace('## ', '') }).click();
    await expect(chinese).toBeFocused();
    await expect(chinese.locator('.cm-to-follow').first()).toHaveText(pairs[2]?.[1] ?? '');
    await page.keyboard.press('End');
    await page.keyboard.insertText('（改）');
    await expect(notice).toHaveCount(0);
  });
});
