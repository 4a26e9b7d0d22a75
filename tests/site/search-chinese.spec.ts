import { expect, test, type Page } from '@playwright/test';
import { wordsIn } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/i18n/urls.ts';
import { builtPages } from '../built-site.ts';

const words = wordsIn('zh-Hans').interface.search;

/** Terms that readers look for, compounds and pieces of compounds, and pieces that lie across the borders of words. */
const questions = [
  ...[
    '打拐',
    '采血',
    '寻亲',
    '失踪',
    '被拐',
    '血样',
    '缅北',
    '护照',
    '报警',
    '收买',
    '判刑',
    '人贩子',
    '妇联',
    '派出所',
    '志愿者',
    '大使馆',
  ],
  ...[
    '转发',
    '认亲',
    '拐骗',
    '隐私',
    '公安部',
    '最高法',
    '团圆',
    '电话',
    '未成年',
    '妇女儿童',
    '专项行动',
    '拐卖妇女',
    '出生证明',
    '网络诈骗',
  ],
  ...['卖妇', '部公', '童信', '拐案', '亲子', '女儿', '2024年', 'DNA', 'DNA比对', '110', '血', '拐'],
];

/** The text of the pages that may be found, blocks kept apart, as a reader has it before the eyes. */
const textsOf = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (all) => {
    const inline =
      'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
        ' ',
      );
    const texts: Record<string, string> = {};
    for (const address of all) {
      const html = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const main = html.querySelector('[data-pagefind-body]:not([data-pagefind-body="false"])');
      if (!main) continue;
      main
        .querySelectorAll(
          'style, script, noscript, label, form, svg, footer, nav, iframe, template, [data-pagefind-ignore]',
        )
        .forEach((part) => part.remove());
      main.querySelectorAll('*').forEach((part) => {
        if (!inline.includes(part.localName)) part.replaceWith('¶', ...part.childNodes, '¶');
      });
      texts[address] = main.textContent.replace(/\s+/g, '');
    }
    return texts;
  }, addresses);

/** Chinese stands anywhere; a word in letters or digits begins where no other goes on. */
const isIn = (text: string, question: string) =>
  question.split(/(?<=[A-Z0-9])(?=\p{Script=Han})/u).every((part) => new RegExp(`(?<![A-Za-z0-9])${part}`).test(text));

const addressesFound = async (page: Page, question: string): Promise<readonly string[]> => {
  const field = page.getByRole('searchbox');
  const status = page.locator('[data-part="status"]');
  await field.fill('');
  await expect(status).toHaveText('');
  await field.fill(question);
  await expect(status).toHaveText(/\S/);
  await expect(status).not.toHaveText(words.loading);
  const links = page.locator('[data-part="list"] a:visible');
  const more = page.getByRole('button', { name: words.more });
  while (await more.isVisible()) {
    const shown = await links.count();
    await more.click();
    await expect(links).not.toHaveCount(shown);
  }
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
};

test('Chinese is found wherever it stands, and nothing else @once', async ({ page }) => {
  test.setTimeout(120_000);
  const addresses = builtPages()
    .filter(({ locale }) => locale === 'zh-Hans')
    .map(({ address }) => address);
  await page.goto(addressOf('search', 'zh-Hans'));
  const texts = await textsOf(page, addresses);
  const measured: { question: string; precision: number; recall: number }[] = [];
  for (const question of questions) {
    const right = Object.keys(texts).filter((address) => isIn(texts[address] ?? '', question));
    // What stands on most pages tells nothing, and takes long to leaf through.
    if (right.length === 0 || right.length > 60) continue;
    const found = await addressesFound(page, question);
    const hits = found.filter((address) => right.includes(address)).length;
    measured.push({ question, precision: found.length === 0 ? 0 : hits / found.length, recall: hits / right.length });
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const wrong = measured.filter(({ precision, recall }) => precision < 1 || recall < 1);
  const found = {
    precision: mean(measured.map(({ precision }) => precision)),
    recall: mean(measured.map(({ recall }) => recall)),
  };
  test.info().annotations.push({
    type: 'Chinese search',
    description: `${measured.length} questions, precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)}, not exact: ${wrong.map(({ question }) => question).join(' ') || 'none'}`,
  });
  expect(measured.length).toBeGreaterThan(25);
  expect(found.recall, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.995);
  expect(found.precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.98);
});
