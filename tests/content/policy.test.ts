import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { readDocument, readRecord } from '../../src/mdx/document.ts';
import { unknownPartOf } from '../../src/mdx/nodes.ts';
import { parseMarkdown } from '../../src/mdx/parse.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
import { formatProblem } from '../../src/mdx/problem.ts';
import type { Problem } from '../../src/mdx/problem.ts';
import { wordsIn } from '../../src/i18n/locales.ts';

const shown = (problems: readonly Problem[]) => problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
const problemsOf = (body: string) => shown(problemsInBody(body, 'a.mdx', siteProfile));
const bytes = (text: string) => new TextEncoder().encode(text);

const everything = `A sentence with *emphasis*, **strong words**, ~~struck ones~~ and \`code {x}\`, and a brace \\{.
A second line\\
after a break, with a figure: <Claim id="cn-2024-cases" />, and a note[^1].

## Level two

1. one
2. two

   - inner

- [x] done
- [ ] to do

### Level three

> A quotation.

| Year | Cases |
| :--- | ----: |
| 2024 | <Claim id="cn-2024-cases" /> |

#### Level four

\`\`\`js
export const a = { b: 1 };
\`\`\`

***

## Links and pictures

[Help](/en/help/), [an anchor](#level-two), [110](tel:110), [12110](sms:12110), [Example](https://example.org/a_(b)?c=1#d),
[write to help@example.org](mailto:help@example.org), [a page][page], https://example.org/.

![A lit door](/media/door.png "A door")

<Callout tone="warning" title="Now {call}">

**Call 110.**

<Contacts ids="cn-110 cn-12110" />

</Callout>

<Steps>

1. **Sit down.** Breathe.

</Steps>

[page]: https://example.org/page
[^1]: The note.
`;

test('a body with everything that may stand in one is accepted', () => {
  expect(problemsOf(everything)).toEqual([]);
});

test('all problems of a body are told at once, in order, each at its place', () => {
  const body = `### Too deep

Click [here](http://example.org/) and {run} it.

<Callout tone="loud">

<b>bold

</Callout>

![](/media/a.png)

##### Far too deep
`;
  expect(problemsOf(body)).toEqual([
    '1:1 heading-first',
    '3:7 address-scheme',
    '3:7 link-says-nothing',
    '3:39 code-expression',
    '5:1 wrong-block-value',
    '7:1 unknown-block',
    '11:1 picture-without-alternative',
    '13:1 heading-level',
    '13:1 heading-skips',
  ]);
});

test.each([
  ['## Two\n\n#### Four', ['3:1 heading-skips']],
  ['## Two\n\n### Three\n\n## Two', []],
  ['## !?', ['1:1 heading-without-words']],
  ['## 如何求助', []],
])('headings: %j', (body, problems) => {
  expect(problemsOf(body)).toEqual(problems);
});

test.each([
  'Click here', 'here', 'HERE!', 'Read more…', 'read  more', 'this link', '点击这里', '点这里', '这里', '查看更多。', '“详情”',
])('a link called %j says nothing', (words) => {
  expect(problemsOf(`See [${words}](/en/help/).`)).toEqual(['1:5 link-says-nothing']);
  expect(problemsOf(`See [${words}][a].\n\n[a]: /en/help/`)).toEqual(['1:5 link-says-nothing']);
});

test.each(['Where to get help', '如何点击这里以外的地方', 'the page on DNA'])('a link called %j is fine', (words) => {
  expect(problemsOf(`See [${words}](/en/help/).`)).toEqual([]);
});

test.each([
  ['[www.gov.cn](https://evil.example/)', 'link-shows-other-host'],
  ['[Go to gov.cn now](https://evil.example/gov.cn/)', 'link-shows-other-host'],
  ['[www.gоv.cn](https://evil.example/)', 'link-shows-other-host'],
  ['[police@example.org](mailto:evil@example.org)', 'link-shows-other-host'],
  ['[110](tel:119)', 'link-shows-other-number'],
  ['[Text 12110](sms:12111)', 'link-shows-other-number'],
  ['[0800 0121 700](tel:+448000121701)', 'link-shows-other-number'],
  ['[](/en/help/)', 'link-without-words'],
  ['[x](javascript:alert(1))', 'address-scheme'],
  ['[x](HTTPS://example.org/)', 'address-scheme'],
  ['[x](https://a.orghttps://example.org/)', 'address-host'],
  ['[x](https://example.org:8443/)', 'address-host'],
  ['[x](https://192.168.0.1/)', 'address-host'],
  ['[x](https://router.local/)', 'address-host'],
  ['[x](https://user@example.org/)', 'address-user-name'],
  ['[x](/en//help/)', 'address-malformed'],
  ['[x](/en/./help/)', 'address-malformed'],
  ['[x](help/)', 'address-scheme'],
  ['[x](?q=1)', 'address-scheme'],
  ['[x](/en/%2e%2e/)', 'address-encoding'],
  ['[x](https://example.org/%0a)', 'address-encoding'],
  ['[x](tel:*2767*3855#)', 'telephone-malformed'],
  ['[x](mailto:a@example.org?bcc=b@example.org)', 'email-malformed'],
])('%s is refused: %s', (body, code) => {
  expect(problemsOf(body)).toEqual([`1:1 ${code}`]);
});

test.each([
  '[110](tel:110)',
  '[+44 (0)800 0121 700](tel:+448000121700)',
  '[0800 0121 700](tel:+448000121700)',
  '[Dial 110 or 119](tel:110)',
  '[example.org](https://www.example.org/a)',
  '[The law (law.pdf)](https://example.org/law.pdf)',
  '[What example.org says](/en/sources/#s-example)',
  '[search](https://example.org/?next=%2Fa%2Fb)',
  '[位置](#如何求助)',
])('%s is accepted', (body) => {
  expect(problemsOf(body)).toEqual([]);
});

test.each([
  ['a <Callout tone="note">b</Callout> c', ['1:3 block-stands-alone']],
  ['<Callout>b</Callout>', ['1:1 missing-block-field']],
  ['<Callout tone="note" title="">b</Callout>', []],
  ['<Callout tone>b</Callout>', ['1:1 block-field-without-value']],
  ['<Claim id="abc" id="def" />', ['1:1 block-field-twice']],
  ['[a <Claim id="abc" />](/en/help/)', ['1:4 link-within-link']],
  ['<Claim id="abc">words</Claim>', ['1:1 block-holds-nothing']],
  ['<claim id="abc" />', ['1:1 unknown-block']],
  ['<hasOwnProperty />', ['1:1 unknown-block']],
  ['<Steps toString="x">1</Steps>', ['1:1 unknown-block-field']],
  ['<Contacts ids="a b" {...x} />', ['1:21 code-expression']],
  ['a\n\n</Steps>', ['3:1 tag-not-opened']],
  ['<Steps>\n\na', ['1:1 tag-not-closed']],
  ['<Claim id="&#x202E;a" />', ['1:1 hidden-character']],
  ['a <br> b', ['1:3 unknown-block']],
  ['see <https://example.org>', ['1:5 tag-unreadable']],
  ['a <Term id="abc">*b* c</Term> d', []],
  ['a <Plain reason="A road">road 9</Plain> d', []],
  ['a <Plain>road 9</Plain> d', ['1:3 missing-block-field']],
  ['a <Plain reason="A road" /> d', ['1:3 block-needs-one']],
  ['<Term id="abc" />', ['1:1 block-stands-in-text']],
  ['a <Term id="abc">[b](/en/help/)</Term> c', ['1:3 block-holds-words']],
  ['a <Term id="abc">b <Claim id="abc" /></Term> c', ['1:3 block-holds-words']],
  ['[a <Term id="abc" />](/en/help/)', ['1:4 link-within-link']],
  ['<KeyFacts claims="abc def" />', []],
  ['<KeyFacts>\n\n- a\n\n</KeyFacts>', []],
  ['<KeyFacts title="a" />', ['1:1 block-needs-one']],
  ['<KeyFacts claims="abc">\n\n- a\n\n</KeyFacts>', ['1:1 block-needs-one']],
  ['<KeyFacts>\n\n- a\n\nb\n\n</KeyFacts>', ['1:1 block-holds-list']],
  ['<Timeline>\n\n1. **2024-02-29** a\n2. **2024-03/2024-12** b\n3. **2026**\n\n</Timeline>', []],
  ['<Timeline>\n\n1. **2023-02-29** a\n\n</Timeline>', ['1:1 block-holds-dates']],
  ['<Timeline>\n\n1. **2024-12/2024-03** a\n\n</Timeline>', ['1:1 block-holds-dates']],
  ['<Timeline>\n\n1. **March 2024** a\n\n</Timeline>', ['1:1 block-holds-dates']],
  ['<Timeline>\n\n1. **2024** a\n2. b\n\n</Timeline>', ['1:1 block-holds-dates']],
  ['<Timeline>\n\n- **2024** a\n\n</Timeline>', ['1:1 block-holds-dates']],
  ['<MythFact myth="a" />', ['1:1 block-needs-one']],
  ['<MythFact myth="失踪,才能报">\n\n不\n\n</MythFact>', ['1:1 half-width-mark']],
  ['<Quote source="abc" lang="xx">\n\na\n\n</Quote>', ['1:1 wrong-block-value']],
  ['<Figure drawing="road" />', []],
  ['<Figure drawing="cage" />', ['1:1 wrong-block-value']],
  ['<Figure picture="/media/a.png" />', ['1:1 missing-block-field']],
  ['<Figure picture="/media/a.svg" alt="a" />', ['1:1 wrong-block-value']],
  ['<Figure picture="/media/a.png" drawing="road" alt="a" />', ['1:1 block-needs-one']],
  ['<Figure caption="a" />', ['1:1 block-needs-one']],
  ['<Download file="/media/a.txt" label="a" />', []],
  ['<Download file="/media/a.pdf" label="a" />', ['1:1 wrong-block-value']],
  ['<Download file="/media/../a.png" label="a" />', ['1:1 wrong-block-value']],
  ['<AgencyTable campaign="abc" agencies="mps" />', ['1:1 block-needs-one']],
])('blocks: %s', (body, problems) => {
  expect(problemsOf(body)).toEqual(problems);
});

test.each([
  ['a[^1] b[^2]\n\n[^1]: x', ['1:8 footnote-missing']],
  ['a\n\n[^1]: x', ['3:1 footnote-unused']],
  ['a[^1]\n\n[^1]: x\n\n[^1]: y', ['5:1 reference-twice']],
  ['see [the page][law]', ['1:14 reference-missing']],
  ['![a][b]\n\n[b]: /media/a.png', ['1:1 picture-by-reference']],
  ['```js title="x"\na\n```', ['1:1 code-language']],
])('notes, references, code: %j', (body, problems) => {
  expect(problemsOf(body)).toEqual(problems);
});

test.each([
  ['a table', `|${'a|'.repeat(50)}\n|${'-|'.repeat(50)}\n${'|a\n'.repeat(60)}`, '1:1 table-too-large'],
  ['quotations in quotations', `${'> '.repeat(40)}a`, '1:47 nested-too-deep'],
  ['parts', 'a\n\n'.repeat(11_000), '19999:1 too-many-parts'],
  ['an address', `[x](https://example.org/${'a'.repeat(2_000)})`, '1:1 address-malformed'],
  ['brackets on one line', '['.repeat(10_001), '1:10001 line-too-long'],
])('too much: %s', (_, body, problem) => {
  expect(problemsOf(body)).toEqual([problem]);
});

test.each([
  ['**注意：**不要给钱。', ['1:1 stars-left', '1:6 stars-left']],
  ['见**《办法》**规定。', ['1:2 stars-left', '1:8 stars-left']],
  ['**注意**：不要给钱。', []],
  ['2 ** 3', []],
  ['\\*\\*注意：\\*\\*', []],
  ['先报警,再找人(马上)去。', ['1:4 half-width-mark', '1:8 half-width-mark', '1:11 half-width-mark']],
  ['拨打 110, 或发短信。GPS:开', []],
  ['先报警，再找人（马上）去。', []],
])('Chinese: %s', (body, problems) => {
  expect(problemsOf(body)).toEqual(problems);
});

test.each(['👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 2️⃣ 👍🏽', 'नमस्ते', 'مرحبا', 'a\u00a0b\u3000c'])('visible characters: %s', (body) => {
  expect(problemsOf(body)).toEqual([]);
});

test.each([
  ['a\u200db', '1:2'], ['a\ufe0fb', '1:2'], ['a\u2800b', '1:2'], ['a\u{e0041}b', '1:2'], ['a\ufffdb', '1:2'], ['a\n\nb\u0007', '3:2'], ['&#x200b;', '1:1'],
])('hidden characters: %j', (body, place) => {
  expect(problemsOf(body)).toEqual([`${place} hidden-character`]);
});

// The process would end on each of these, were braces and statements handed to satteri as they are.
test.each([
  `{${'('.repeat(9_000)}`,
  `a {${'(\n'.repeat(9_000)}`,
  `<Claim id={${'['.repeat(9_000)}} />`,
  `export const a = ${'('.repeat(9_000)}`,
  `import a\n${'('.repeat(9_000)}`,
])('no JavaScript parser sees what looks like JavaScript', (body) => {
  expect(problemsOf(body)).not.toEqual([]);
});

test('the tree that is checked is the one that MDX has', () => {
  const { root } = parseMarkdown(everything);
  expect(root).toEqual(mdxToMdast(everything, { features: { gfm: true, frontmatter: false } }));
});

test('what a newer parser may bring is refused', () => {
  expect(unknownPartOf({ type: 'text', value: 'a' })).toBeUndefined();
  expect(unknownPartOf({ type: 'inlineMath', value: 'a' })).toBe('inlineMath');
  expect(unknownPartOf({ type: 'yaml', value: 'a' })).toBe('yaml');
  expect(unknownPartOf({ type: 'paragraph', children: [], hidden: true } as MdastNode)).toBe('paragraph.hidden');
  expect(unknownPartOf({ type: 'text', value: 'a', data: { hName: 'script' } })).toBe('text.data');
});

test('front matter and body have the places of the file', () => {
  const { problems, data, body = '', positionOf } = readDocument(bytes('---\ntitle: A\nsources:\n  - source: x\n---\n\n{1}\n'), 'a.mdx');
  expect(problems).toEqual([]);
  expect(data).toEqual({ title: 'A', sources: [{ source: 'x' }] });
  expect(positionOf(['title'])).toEqual({ line: 2, column: 1 });
  expect(positionOf(['sources', 0, 'source'])).toEqual({ line: 4, column: 5 });
  expect(positionOf(['sources', 0, 'missing'])).toEqual({ line: 4, column: 5 });
  expect(positionOf(['missing'])).toEqual({ line: 2, column: 1 });
  expect(problemsOf(body)).toEqual(['7:1 code-expression']);
});

test('a body is checked although something is wrong before it', () => {
  const { problems, data, body = '' } = readDocument(bytes('---\r\ntitle: "\\u200b"\r\nsummary: 报警,找人\r\n---\r\n\r\n{1}\r\n'), 'a.mdx');
  expect(shown(problems)).toEqual(['1:4 line-ends', '2:8 hidden-character', '3:12 half-width-mark']);
  expect(data).toEqual({ title: '\u200b', summary: '报警,找人' });
  expect(problemsOf(body)).toEqual(['6:1 code-expression']);
});

test.each([
  ['a: yes\nb: 2024-01-31\nc: 12:30\nd: 0800\ne: "110"\nf: 3.5\n', { a: 'yes', b: '2024-01-31', c: '12:30', d: 800, e: '110', f: 3.5 }],
  ['# a comment\na:\n  - b: null\n', { a: [{ b: null }] }],
])('records are YAML 1.2: %j', (text, data) => {
  expect(readRecord(bytes(text), 'a.yaml')).toMatchObject({ problems: [], data });
});

test.each([
  ['%YAML 1.1\n---\na: yes\n', ['1:1 yaml-document', '2:1 yaml-document']],
  ['---\na: 1\n', ['1:1 yaml-document']],
  ['a: 1\n...\nb: 2\n', ['2:1 yaml-document']],
  ['a: 1\na: 2\n', ['2:1 duplicate-field']],
  ['a: b: c\n', ['1:4 yaml-colon']],
  ['a: &x 1\nb: *x\n', ['1:7 yaml-anchor', '2:4 yaml-anchor']],
  ['a: !!str 1\n', ['1:10 yaml-tag']],
  ['__proto__: 1\n', ['1:1 not-a-field-name']],
  ['toString: 1\n', ['1:1 not-a-field-name']],
  ['1: a\n', ['1:1 not-a-field-name']],
  ['', ['1:1 not-fields']],
  ['- a\n', ['1:1 not-fields']],
  [`a: ${'['.repeat(30)}${']'.repeat(30)}\n`, ['1:26 nested-too-deep']],
])('records refuse %j', (text, problems) => {
  const record = readRecord(bytes(text), 'a.yaml');
  expect(shown(record.problems)).toEqual(problems);
  expect(record.data).toBeUndefined();
});

test('a problem is one line that does nothing to a terminal', () => {
  const problem: Problem = { file: 'a\u001b[2J.mdx', line: 3, column: 7, code: 'address-scheme', details: { url: 'x\u202e\n:y' } };
  expect(formatProblem(problem, wordsIn('en').problems)).toMatch(/^a\[U\+001B\]\[2J\.mdx:3:7 "x\[U\+202E\]\[U\+000A\]:y" is not /);
});

test('what a field takes is said in the words of each language', () => {
  const body = '<Callout tone="loud">\n\na\n\n</Callout>\n\n<Download file="/media/a.pdf" label="a" />\n\n<Quote>\n\na\n\n</Quote>';
  const said = (locale: 'en' | 'zh-Hans') =>
    problemsInBody(body, 'a.mdx', siteProfile).map((problem) => formatProblem(problem, wordsIn(locale).problems));
  expect(said('en')).toEqual([
    'a.mdx:1:1 <Callout> cannot have tone="loud". Write one of: note, warning, now.',
    'a.mdx:7:1 <Download> cannot have file="/media/a.pdf". Write a picture or a plain text of the media library, such as /media/lit-door.png.',
    'a.mdx:9:1 <Quote> needs source="…". Write 3 to 60 small letters, digits and single hyphens, such as first-hours.',
  ]);
  expect(said('zh-Hans')).toEqual([
    'a.mdx:1:1 <Callout> 的 tone 不能是“loud”。应填：以下之一：note, warning, now。',
    'a.mdx:7:1 <Download> 的 file 不能是“/media/a.pdf”。应填：媒体库里的图片或纯文本，例如 /media/lit-door.png。',
    'a.mdx:9:1 <Quote> 缺少 source="…"。应填：3到60个小写字母、数字和单个连字符，例如 first-hours。',
  ]);
});
