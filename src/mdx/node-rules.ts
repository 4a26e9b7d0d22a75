import type { MdastNode } from 'satteri';
import type { Block } from '../model/block.ts';
import { faultOfAddress, faultOfShown, isPicture } from './addresses.ts';
import { faultsOfTag } from './block-rules.ts';
import { faultOfText } from './characters.ts';
import { saysNothing } from './link-words.ts';
import { unknownPartOf, wordsOf } from './nodes.ts';
import { beginsAsStatement, bracesIn } from './parse.ts';
import type { Fault, Finding } from './problem.ts';
import { faultsOfMarks, faultsOfStars } from './prose.ts';

/** A node of a body with what its rules look at beside it. */
export interface Standing {
  readonly node: MdastNode;
  /** The nodes around it, the nearest last. */
  readonly within: readonly MdastNode[];
  /** Its stretch of the body. */
  readonly source: string;
}

type Blocks = Readonly<Record<string, Block>>;
type Rule<Type extends MdastNode['type']> = (
  node: Extract<MdastNode, { type: Type }>,
  standing: Standing,
  blocks: Blocks,
) => readonly (Finding | undefined)[];

/** A table beyond this is a data set; a parser fills in what short rows lack, so that a small file can make millions of cells. */
const mostCells = 2_000;

const unlinked = (text: string, pattern: RegExp, code: Finding['code']): Fault[] =>
  [...text.matchAll(pattern)].map(({ index, 1: name = '' }) => ({ offset: index, code, details: { name } }));

const faultsOfWords = (source: string): Fault[] => [
  ...bracesIn(source).map((offset): Fault => ({ offset, code: 'code-expression', details: {} })),
  ...faultsOfMarks(source),
  ...faultsOfStars(source),
  ...unlinked(source, /(?<!\\)\[\^([^\]\s]{1,99})\]/g, 'footnote-missing'),
  ...unlinked(source, /(?<!\\)\]\[([^\]^]{1,99})\]/g, 'reference-missing'),
];

/** Nothing that is a link, or may become one, within a link. */
const findingOfNesting = ({ within }: Standing): Finding | undefined =>
  within.some(({ type }) => type === 'link' || type === 'linkReference')
    ? { code: 'link-within-link', details: {} }
    : undefined;

/** What a link says and where it leads, once that is known. */
export const findingsOfLink = (words: string, url: string): readonly (Finding | undefined)[] => {
  if (words.trim() === '') return [{ code: 'link-without-words', details: { url } }];
  return [saysNothing(words) ? { code: 'link-says-nothing', details: { words } } : undefined, faultOfShown(words, url)];
};

const rules: { readonly [Type in MdastNode['type']]?: Rule<Type> } = {
  text: (_, { source }) => faultsOfWords(source),
  heading: ({ depth }) => [depth < 2 || depth > 4 ? { code: 'heading-level', details: { depth } } : undefined],
  table: ({ align, children }) => [
    (align?.length ?? 0) * children.length > mostCells
      ? { code: 'table-too-large', details: { limit: mostCells } }
      : undefined,
  ],
  code: ({ lang, meta }) => [
    (lang && !/^[a-z0-9+#-]{1,20}$/.test(lang)) || meta
      ? { code: 'code-language', details: { text: [lang, meta].join(' ') } }
      : undefined,
  ],
  link: (node) => [faultOfAddress(node.url), ...(node.url === '' ? [] : findingsOfLink(wordsOf(node), node.url))],
  definition: ({ url }) => [faultOfAddress(url)],
  image: (node, standing) => [
    isPicture(node.url) ? undefined : { code: 'picture-address', details: { url: node.url } },
    node.alt?.trim() ? undefined : { code: 'picture-without-alternative', details: { url: node.url } },
    ...faultsOfMarks(node.alt ?? ''),
    bracesIn(standing.source).length > 0 ? { code: 'code-expression', details: {} } : undefined,
    findingOfNesting(standing),
  ],
  imageReference: ({ identifier }) => [{ code: 'picture-by-reference', details: { name: identifier } }],
  footnoteReference: (_, standing) => [findingOfNesting(standing)],
  footnoteDefinition: ({ identifier }) => [
    /^[a-z0-9-]{1,40}$/.test(identifier) ? undefined : { code: 'footnote-name', details: { name: identifier } },
  ],
  mdxJsxTextElement: (node, standing, blocks) => [...faultsOfTag(node, blocks), findingOfNesting(standing)],
  mdxJsxFlowElement: (node, standing, blocks) => [...faultsOfTag(node, blocks), findingOfNesting(standing)],
};

/** Strings of a node that are no Markdown any more: escapes and entities in them are resolved. */
const stringsOf = (node: MdastNode): readonly string[] =>
  ['value', 'alt', 'title', 'label', 'lang', 'meta'].flatMap((key) => {
    const value: unknown = Reflect.get(node, key);
    return typeof value === 'string' ? [value] : [];
  });

/** Found in the lines of the body already, unless only an entity or an escape has made the character. */
const ofCharacters: readonly Finding['code'][] = ['hidden-character', 'not-composed'];

const isBlock = ({ type }: MdastNode) => type === 'paragraph' || type === 'heading' || type === 'table';

const unknown = (name: string): Finding => {
  if (name === 'mdxjsEsm') return { code: 'code-import', details: {} };
  if (name === 'mdxFlowExpression' || name === 'mdxTextExpression') return { code: 'code-expression', details: {} };
  return { code: 'unknown-syntax', details: { reason: name } };
};

/** Everything that is wrong with one node, at offsets from its beginning. */
export const faultsOfNode = (standing: Standing, blocks: Blocks): readonly Fault[] => {
  const { node, source } = standing;
  const odd = unknownPartOf(node);
  if (odd !== undefined) return [{ offset: 0, ...unknown(odd) }];
  const rule = rules[node.type] as Rule<MdastNode['type']> | undefined;
  const statement = isBlock(node) && node.position?.start.column === 1 && beginsAsStatement(source);
  const findings = [
    statement ? ({ code: 'code-import', details: {} } as const) : undefined,
    stringsOf(node)
      .map(faultOfText)
      .find((fault) => fault !== undefined),
    ...(rule?.(node as never, standing, blocks) ?? []),
  ].filter((finding) => finding !== undefined);
  return findings
    .filter(({ code }) => !ofCharacters.includes(code) || faultOfText(source) === undefined)
    .map((finding) => ({ offset: 0, ...finding }));
};
