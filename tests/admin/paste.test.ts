import fc from 'fast-check';
import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';
import { expect, test } from 'vitest';
import { markdownOf } from '../../admin/paste/markdown.ts';
import type { HtmlNode } from '../../admin/paste/nodes.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';

const nodeOf = (node: Node): HtmlNode => ({
  nodeName: node.type === ELEMENT_NODE ? node.name : node.type === TEXT_NODE ? '#text' : '#other',
  nodeValue: node.type === TEXT_NODE ? node.value : null,
  childNodes: 'children' in node ? (node.children as Node[]).map(nodeOf) : [],
  getAttribute: (name) => (node.type === ELEMENT_NODE ? (node.attributes[name] ?? null) : null),
});

const pasted = (html: string) => markdownOf(nodeOf(parse(html) as Node));

test.each([
  [
    'a page',
    '<h1>One</h1><p>Words <em>and</em> <b>bold</b><br>lines.</p><h3>Two</h3><p>End</p>',
    '## One\n\nWords and **bold**\n\nlines.\n\n### Two\n\nEnd',
  ],
  [
    'lists within lists',
    '<ul><li>One</li><li><p>Two</p><ol><li>a</li><li>b</li></ol></li></ul>',
    '- One\n- Two\n  1. a\n  2. b',
  ],
  [
    'a list of Word',
    '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span> </span></span>One</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Two</p><p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.</span>Three</p>',
    '- One\n- Two\n1. Three',
  ],
  [
    'a document of Google, whose outer <b> is not bold',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Call</span> now</p></b>',
    '**Call** now',
  ],
  [
    'an article of WeChat',
    '<section><section><p><span style="font-weight: bold;">重要提示：</span><strong>马上报警</strong></p></section><section><img src="https://mmbiz.qpic.cn/x"><p>正文<a href="https://www.example.org/a?id=3&utm_source=wx">来源</a></p></section></section>',
    '**重要提示**：**马上报警**\n\n正文[来源](https://www.example.org/a?id=3)',
  ],
  [
    'a table',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>1|2</td><td><b>3</b></td></tr></table>',
    '| A | B |\n| --- | --- |\n| 1\\|2 | **3** |',
  ],
  ['a table that arranges a page', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo'],
  [
    'addresses that may not be linked',
    '<a href="javascript:x()">a</a> <a href="file:///c">b</a> <a href="#c">c</a>',
    'a b c',
  ],
  [
    'what runs, loads or is hidden',
    '<style>p{}</style><script>x()</script><p onclick="x()">a<svg><a href="https://www.example.org">b</a></svg><span style="display:none">c</span></p><iframe src="x">d</iframe>',
    'a',
  ],
  ['bold type in pieces', '<p><b>One</b><b> two </b>three</p>', '**One** **two** three'],
  ['words that look like Markdown or code', '<p>- 1 * 2 {x} `a` [b]</p>', '\\- 1 \\* 2 \\{x\\} \\`a\\` \\[b\\]'],
])('%s becomes Markdown', (_, html, expected) => {
  expect(pasted(html)).toBe(expected);
});

test('whatever is pasted is no code, no tag and nothing unreadable', () => {
  const name = fc.constantFrom(
    'p',
    'b',
    'a',
    'ul',
    'li',
    'ol',
    'h1',
    'h4',
    'table',
    'tr',
    'td',
    'div',
    'span',
    'br',
    'section',
  );
  const words = fc.string({ unit: fc.constantFrom(...Array.from('ab 团圆，。*_{}[]()\\`#-+|~!:"')), maxLength: 12 });
  const { tree } = fc.letrec<{ tree: HtmlNode }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      words.map((nodeValue): HtmlNode => ({ nodeName: '#text', nodeValue, childNodes: [] })),
      fc.record({
        nodeName: name,
        nodeValue: fc.constant(null),
        childNodes: fc.array(tie('tree'), { maxLength: 4 }),
        getAttribute: fc.constantFrom(
          () => null,
          (attribute: string) => (attribute === 'href' ? 'https://www.example.org/a_(b)' : null),
        ),
      }),
    ),
  }));
  fc.assert(
    fc.property(tree, (node) => {
      const text = markdownOf({ nodeName: 'body', nodeValue: null, childNodes: [node] });
      const codes = problemsInBody(text, '', siteProfile).map(({ code }) => code);
      expect(
        codes.filter((code) =>
          /^(?:code|tag|unknown|reference|footnote|address|heading-(?:level|first|skips))/.test(code),
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
