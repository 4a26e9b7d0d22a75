import { expect, test, type Page } from '@playwright/test';
import { lower } from '../../src/lowering/lower.ts';

/** Every way in which a rule can win or lose: layer before weight, weight before order, nested, in a query, in no layer. */
const css = `
  @layer reset, tokens, base, components, blocks, print;
  @layer blocks { .card { color: var(--link); inset: 1px 2px; position: relative } .card { & .deep { border-color: var(--page) } } }
  @layer components {
    main article.card.card.card p { color: var(--text); padding-inline: 3px 5px }
    .card { color: var(--text); background: var(--page); margin-block: 2px 7px;
      &:hover, &.on { color: var(--page); outline-color: var(--link) }
      & .deep { border-color: var(--link); text-indent: 3px }
      @media (width >= 200px) { letter-spacing: 2px }
      @media (400px <= width < 500px) { letter-spacing: 3px } } }
  @layer base { #strong.card p { color: red; padding-inline: 9px; text-indent: 4px } p { text-indent: 1px; line-height: 2 } }
  @layer tokens {
    :root { color-scheme: light dark; --page: light-dark(rgb(250 250 240), rgb(10 20 30)); --text: light-dark(#123456, #fedcba); --link: light-dark(var(--text), #abc) }
    @media (prefers-contrast: more) { :root { --link: light-dark(#000, #fff) } } }
  @layer print { @media print { :root { color-scheme: light; --page: #fff } .card { color: #000 } } }
  p { word-spacing: 1px }
  @layer blocks { p { word-spacing: 9px } :is(p, li):not(.deep) { text-transform: uppercase } }
`;
const body = `<main><article class="card on" id="strong"><p>one <span class="deep">two</span></p></article>
  <article class="card"><p class="deep">three</p><ul><li>four</li></ul></article></main>`;

const looks = [
  'color',
  'background-color',
  'border-top-color',
  'outline-color',
  'padding-left',
  'padding-right',
  'margin-top',
  'margin-bottom',
  'top',
  'left',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'line-height',
];

const looksOf = async (page: Page, sheet: string) => {
  await page.setContent(`<!doctype html><style>${sheet}</style><body>${body}`);
  return page.$$eval(
    'body *',
    (elements, names) =>
      elements.map((element) => names.map((name) => getComputedStyle(element).getPropertyValue(name))),
    looks,
  );
};

test('a lowered style sheet looks the same @once', async ({ page }) => {
  const lowered = lower(css, 'fixture.css');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const media of ['screen', 'print'] as const)
      for (const width of [180, 450, 900]) {
        await page.setViewportSize({ width, height: 600 });
        await page.emulateMedia({ colorScheme, media });
        expect(await looksOf(page, lowered), `${colorScheme} ${media} ${width}`).toEqual(await looksOf(page, css));
      }
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen', contrast: 'more' });
  expect(await looksOf(page, lowered)).toEqual(await looksOf(page, css));
});

test('a lowered style sheet has nothing that browsers of 2019 drop @once', () => {
  const lowered = lower(css, 'fixture.css');
  for (const modern of ['@layer', 'light-dark(', '&', 'width>=', 'width<', 'inset:', 'padding-inline:', 'rgb(250 '])
    expect(lowered).not.toContain(modern);
  expect(() => lower('a { color: red', 'broken.css')).not.toThrow();
  expect(() => lower('a { color: } } b {', 'broken.css')).toThrow();
});
