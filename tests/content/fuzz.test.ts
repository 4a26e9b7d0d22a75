import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { corpusProfile, problemsInCorpusFile } from '../../src/gate/corpus-profile.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { parseMarkdown } from '../../src/mdx/parse.ts';
import { treeOf } from '../../src/mdx/tree.ts';
import { faultOfTree } from './html-grammar.ts';
import type { Grammar } from './html-grammar.ts';

// `FUZZ_SEED`, `FUZZ_RUNS` and `FUZZ_SECONDS` run it otherwise by hand.
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 4_000);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 12);

/** Good ones more often: what is hostile already is mostly refused for the old reason. */
const documents = ['good', 'good', 'good', 'good', 'hostile'].flatMap((name) =>
  readdirSync(`tests/content/corpus/${name}`)
    .map((file) => readFileSync(`tests/content/corpus/${name}/${file}`, 'latin1'))
    .filter(({ length }) => length < 4_000),
);

/** What breaks readers of Markdown, MDX, YAML and HTML; bytes as Latin-1, so that odd ones can be made. */
const tokens = [
  '{', '}', '<', '>', '/>', '</', '`', '```', '~~~', '\n', '\n\n', '\t', '  ', '    ', '\\', '&#123;', '&lbrace;', '&lt;', '&#60;', '&NewLine;',
  '[', ']', '(', ')', '](', '![', '[^1]', '[^1]: ', '<Claim id="a" />', '<Notice kind="note">', '</Notice>', '<>', '</>', '<Claim\nid="a"/>',
  'import x from "y"', '\nexport const a=1', '{1}', '{/**/}', '\\{', '\\<', '*', '_', '**', '~~', '|', '\n|---|\n', '\n|:-|-:|\n', '- ', '- [x] ',
  '1. ', '> ', '#', '\n## ', '---', '+++', '\n---\n', '\n===\n', '"', "'", '=', ' {...a}', 'javascript:', 'https://a.org', 'www.a.org', 'http://',
  'a@b.org', 'data:', '<!--', '-->', '<![CDATA[', '$$', ':::', '^', '~', '"}', '/*', '*/', '//', 'set:html="x"', 'style="x"', 'on="x"', '[x]: ',
  '<Figure src="/media/a.png" alt="x" />', '![a](/media/a.png)', '[a](/en/)', '[a](https://a.org/)', '<script>', '<a.b/>', '<a:b/>', 'title: ',
  'layout: ./x', '\u00ef\u00bb\u00bf', '\0', '\v', '\f', '\r', '&#10;', '\u00e2\u0080\u00ae', '\u00c2\u00a0', '\u00e3\u0080\u0080', '\u00ee\u0080\u0080', '\u00ff',
  '\u00e4\u00b8\u00ad', '\u00ef\u00bc\u009a', '&#xE000;', '&#xE001;', '&#x202E;', '\nimport ', '\nexport ', '__proto__', 'constructor',
];

const edit = fc.record({
  how: fc.constantFrom('insert', 'insert', 'insert', 'replace', 'delete', 'repeat', 'graft'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  token: fc.constantFrom(...tokens),
  other: fc.constantFrom(...documents),
});

const mutated = fc
  .tuple(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([document, edits, isAnywhere]) =>
    edits.reduce((text, { how, at, length, token, other }) => {
      const first = isAnywhere ? 0 : Math.max(0, text.indexOf('\n---\n') + 5);
      const start = first + Math.floor(at * Math.max(0, text.length - first));
      const [before, middle, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
      const graft = other.slice(other.indexOf('\n---\n') + 5).slice(Math.floor(at * 40), Math.floor(at * 40) + 5 * length);
      const between = { insert: token + middle, replace: token, delete: '', repeat: middle + middle, graft: graft + middle }[how];
      return before + between + after;
    }, document),
  );

const grammar: Grammar = {
  Claim: { id: /^[a-z0-9-]+$/ },
  Notice: { kind: /^(?:note|warning)$/ },
  Figure: { src: /^\/media\/[a-z0-9/-]+\.(?:png|jpe?g|webp)$/, alt: /./, caption: /./ },
  Picture: { src: /^\/media\/[a-z0-9/-]+\.(?:png|jpe?g|webp)$/, alt: /\S/, title: /^/ },
};

test('whatever a document holds: it is refused with a place, or all that is rendered of it is harmless', { timeout: seconds * 1_000 + 20_000 }, () => {
  let checked = 0;
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      checked += 1;
      const bytes = Buffer.from(text, 'latin1');
      const problems = problemsInCorpusFile(bytes, 'a.mdx');
      const lines = text.split(/\r\n?|\n/).length;
      for (const { line, column } of problems)
        if (!(line >= 1 && line <= lines && column >= 1)) throw new Error(`There is no place ${line}:${column}.`);
      if (problems.length > 0) return;
      accepted += 1;
      const { body = '' } = readDocument(bytes, 'a.mdx');
      const { nodes } = treeOf(body, { profile: corpusProfile, footnotes: { label: 'Notes', back: (n) => `Back to ${n}` } });
      expect(faultOfTree(nodes, grammar)).toBeUndefined();
      expect(parseMarkdown(body).root).toEqual(mdxToMdast(body, { features: { gfm: true, frontmatter: false } }));
    }),
    { seed, numRuns, interruptAfterTimeLimit: seconds * 1_000 },
  );
  // A fuzzer whose documents are all refused tests nothing.
  expect(accepted).toBeGreaterThan(checked / 20);
});
