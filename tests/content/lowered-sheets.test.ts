import { describe, expect, test } from 'vitest';
import { shorterScopes } from '../../src/lowering/scopes.ts';
import { namesInMarkup, namesInScript, sheetFor } from '../../src/lowering/sheets.ts';

const css = `
  :root{--page:#fff}
  :focus:not(#\\#){outline:3px solid}
  :lang(zh):not(#\\#){line-height:1.8}
  ::selection{color:navy}
  .card,.gone{margin:0}
  a{color:red}
  .card[data-astro-cid-aaaaaaaa]{color:blue}
  .other[data-astro-cid-bbbbbbbb]{color:green}
  details[open]>summary{color:teal}
  .made:hover::before{content:""}
  @media print{.card[data-astro-cid-aaaaaaaa]{color:#000}.other[data-astro-cid-bbbbbbbb]{color:#000}}
  ul:not([role]) li{margin:0}
`;

describe('the sheet of a kind of page', () => {
  test('keeps each rule that an element could need, and no other', () => {
    const html = '<html><body><p class="card" data-astro-cid-aaaaaaaa>other</p><details><summary>a</summary></details>';
    const sheet = sheetFor(css, namesInMarkup(html));
    for (const bare of [':root{', ':focus:not(#\\#){', ':lang(zh):not(#\\#){', '::selection{']) expect(sheet).toContain(bare);
    expect(sheet).toContain('.card{margin:0}');
    expect(sheet).toContain('.card');
    expect(sheet).toContain('details[open]>summary');
    expect(sheet).toMatch(/@media print\{\.card[^}]+\}\}/);
    expect(sheet).not.toContain('.other');
    expect(sheet).not.toContain('.made');
    expect(sheet).not.toContain('ul:not');
    expect(sheet).not.toMatch(/(^|\s)a\{/);
  });

  test('keeps what only a script puts into the page', () => {
    const names = namesInMarkup('<p>').union(namesInScript('element.className = "made"; document.createElement("a")'));
    const sheet = sheetFor(css, names);
    expect(sheet).toContain('.made:hover::before');
    expect(sheet).toContain('a{color:red}');
  });
});

test('marks of styled components are numbered alike in markup and in the sheet, the most common first', () => {
  const [often, seldom] = ['<p data-astro-cid-bbbbbbbb>', '<p data-astro-cid-aaaaaaaa>'];
  const shorter = shorterScopes(css, [often + seldom, often]);
  expect(shorter('.card[data-astro-cid-aaaaaaaa]{}.other[data-astro-cid-bbbbbbbb]{}')).toBe(
    '.card[data-1]{}.other[data-0]{}',
  );
  expect(shorter('<h2 class="other" data-astro-cid-bbbbbbbb="true"><i data-astro-cid-cccccccc>')).toBe(
    '<h2 class="other" data-0><i>',
  );
});
