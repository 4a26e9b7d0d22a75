import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsInCorpusFile } from '../../src/gate/corpus-profile.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { formatProblem } from '../../src/mdx/problem.ts';
import type { ProblemCode } from '../../src/mdx/problem.ts';

const folder = 'tests/content/corpus';
const filesIn = (name: string) => readdirSync(`${folder}/${name}`).filter((file) => file.endsWith('.mdx'));
const problemsOf = (file: string) => problemsInCorpusFile(readFileSync(`${folder}/${file}`), `${folder}/${file}`);

/** The words of the README's last column, and the codes that say the same. */
const codesFor: Readonly<Record<string, readonly ProblemCode[]>> = {
  esm: ['code-import'],
  'plain text': [],
  expression: ['code-expression'],
  'expression attribute': ['code-expression'],
  'parse error': ['tag-unreadable'],
  'unknown field': ['unknown-block-field'],
  duplicate: ['block-field-twice', 'duplicate-field'],
  'bad value': ['wrong-block-value', 'block-field-without-value'],
  'not a block': ['unknown-block'],
  'holds no text': ['block-holds-nothing'],
  address: [
    'address-empty', 'address-scheme', 'address-host', 'address-look-alike', 'address-user-name', 'address-malformed', 'address-encoding',
    'telephone-malformed', 'hidden-character',
  ],
  'shows … but goes to': ['link-shows-other-host'],
  'defined twice': ['reference-twice'],
  picture: ['picture-address', 'link-within-link'],
  alt: ['picture-without-alternative'],
  'hidden character': ['hidden-character'],
  'normal form': ['not-composed'],
  heading: ['heading-level'],
  nested: ['nested-too-deep'],
  'line too long': ['line-too-long'],
  language: ['code-language'],
  footnote: ['footnote-name'],
  'not a field': ['unknown-field', 'not-a-field-name'],
  anchor: ['yaml-anchor'],
  tag: ['yaml-tag'],
  YAML: ['yaml', 'yaml-tab', 'yaml-document'],
  'exactly three hyphens': ['front-matter-end'],
  'begin with': ['front-matter-begin'],
  'not a set of fields': ['not-fields'],
  'byte order mark': ['byte-order-mark'],
  'line ends': ['line-ends'],
  'UTF-8': ['not-utf8'],
  bytes: ['too-large'],
};

/** The README's tables: what each document should be refused for, by folder and name. */
const expected = new Map(
  readFileSync(`${folder}/README.md`, 'utf8')
    .split(/^## /m)
    .flatMap((section) =>
      [...section.matchAll(/^\| (\S+\.mdx) \|.*?\|(?: (.*?) \|)?$/gm)].map(
        ([, file, refusal = '']) => [`${section.split(' ')[0]}/${file}`, refusal] as const,
      ),
    ),
);

test.each(filesIn('hostile'))('hostile/%s is refused, for the reason that the README names, with a place and a remedy', (file) => {
  const problems = problemsOf(`hostile/${file}`);
  const reasons = (expected.get(`hostile/${file}`) ?? '').split(' or ').map((reason) => codesFor[reason]);
  expect(reasons).not.toContain(undefined);
  expect(problems.map(({ code }) => code).filter((code) => reasons.flat().includes(code))).not.toEqual([]);
  const lines = readFileSync(`${folder}/hostile/${file}`, 'latin1').split(/\r\n?|\n/);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
});

test.each(filesIn('hostile'))('hostile/%s is told in every language', (file) => {
  for (const problem of problemsOf(`hostile/${file}`)) {
    const [english, ...others] = localeTags.map((locale) => formatProblem(problem, wordsIn(locale).problems));
    for (const message of [english, ...others]) {
      expect(message).toMatch(/^tests\/content\/corpus\/hostile\/[a-z0-9-]+\.mdx:\d+:\d+ \S.{10,}[.。]$/);
      expect(message).not.toMatch(/undefined|\[object/);
    }
    expect(others).not.toContain(english);
  }
});

test.each(filesIn('good'))('good/%s is accepted', (file) => {
  expect(problemsOf(`good/${file}`)).toEqual([]);
});

test('the README names every document', () => {
  const found = ['hostile', 'good'].flatMap((name) => filesIn(name).map((file) => `${name}/${file}`));
  expect([...expected.keys()].sort()).toEqual(found.sort());
});
