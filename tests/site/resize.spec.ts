import { expect, test, type Page } from '@playwright/test';
import { localeTags } from '../../src/i18n/locales.ts';
import { pageOfEachKind } from './page-kinds.ts';

/** Lays a reader's own style sheet over a page, where no policy of the page forbids it. */
const lay = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Text that is cut off, or lies outside of the window, and a page that scrolls sideways. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth} px`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest('script, .visually-hidden, .skip, [hidden]')) continue;
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        const cutting = parent.closest<HTMLElement>('.table')
          ? undefined
          : (function cuts(at: Element | null): Element | undefined {
              if (!at) return undefined;
              const { overflowX, overflowY } = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const cut =
                (overflowX !== 'visible' && (left < box.left - 1 || right > box.right + 1)) ||
                (overflowY !== 'visible' &&
                  at !== document.documentElement &&
                  at !== document.body &&
                  (top < box.top - 1 || bottom > box.bottom + 1));
              return cut ? at : cuts(at.parentElement);
            })(parent);
        const outside = !parent.closest('.table') && (left < -1 || right > clientWidth + 1);
        if (cutting ?? outside) {
          faults.push(`“${text.textContent.trim().slice(0, 40)}” is cut`);
          break;
        }
      }
    }
    return faults;
  });

// 320 px is a zoom of 400 % (WCAG 1.4.10); that no page scrolls sideways there is seen of every address in every-page.spec.ts.
const ways = [
  {
    name: '320 px wide with text spaced as WCAG 1.4.12 says',
    width: 320,
    css: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  },
  { name: '390 px wide with text at 200 % (WCAG 1.4.4)', width: 390, css: 'html { font-size: 200% !important }' },
] as const;

for (const locale of localeTags)
  for (const { name, width, css } of ways)
    test(`@once ${locale}, ${name}: nothing is lost`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const faults: string[] = [];
      for (const address of ['/', ...pageOfEachKind(locale)]) {
        await page.goto(address);
        await lay(page, css);
        faults.push(...(await lost(page)).map((fault) => `${address} ${fault}`));
      }
      expect(faults).toEqual([]);
    });

/** What a hand in a hurry must hit: WCAG 2.5.5, twice what 2.5.8 asks of everything else (which axe looks at). */
const primary = [
  'aside.leave a',
  'header .help',
  '.emergency.sheet a',
  '.emergency.strip a',
  'main .place',
  'main .situations a',
  '.doors a',
  'a.open',
  'input[type="search"]',
  'main .contact .number a',
];

test.describe('under a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const locale of localeTags)
    test(`@once ${locale}: what is most needed is at least 44 px high on a phone, and 24 px wide`, async ({ page }) => {
      const small = new Set<string>();
      for (const address of ['/', ...pageOfEachKind(locale)]) {
        await page.goto(address);
        const found = await page.locator(primary.join(', ')).evaluateAll((elements) =>
          elements
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 43.9 || box.width < 24))
            .map(
              ({ element, box }) =>
                `${element.closest('[class]')?.className ?? ''} “${element.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
            ),
        );
        for (const one of found) small.add(one);
      }
      expect([...small]).toEqual([]);
    });
});
