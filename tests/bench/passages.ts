import type { MdastNode } from 'satteri';
import { placingIn } from '../../src/mdx/characters.ts';
import { childrenOf, wordsOf } from '../../src/mdx/nodes.ts';
import { parseMarkdown } from '../../src/mdx/parse.ts';
import type { ContentFile } from '../../src/gate/entries.ts';
import type { Path } from '../../src/mdx/yaml.ts';
import type { Passage } from './reading.ts';

/** Fields that hold no sentences, or, as text messages do, mostly numbers. */
const passedOver = new Set(['textMessage', 'agency', 'file', 'term', 'alsoCalled']);
/** Neither headings nor cells of tables are sentences: each would make a page seem easier than it is. */
const notSentences = new Set(['heading', 'table', 'code']);

const inNode = (node: MdastNode, body: string, lineAt: (offset: number) => number): readonly Passage[] => {
  if (notSentences.has(node.type)) return [];
  if (node.type !== 'paragraph') return childrenOf(node).flatMap((child) => inNode(child, body, lineAt));
  return [{ text: wordsOf(node), line: lineAt(node.position?.start.offset ?? 0) }];
};

const inFields = (value: unknown, path: Path, lineOf: (path: Path) => number): readonly Passage[] => {
  if (typeof value === 'string') return [{ text: value, line: lineOf(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !passedOver.has(key))
    .flatMap(([key, part]) => inFields(part, [...path, Array.isArray(value) ? Number(key) : key], lineOf));
};

/** What there is to read in one language's file of an entry, each with its line: its fields of words, and its body. */
export const passagesIn = ({
  words,
  body,
  positionOf,
}: Pick<ContentFile, 'words' | 'body' | 'positionOf'>): Passage[] => {
  const placing = placingIn(body);
  const { root } = parseMarkdown(body);
  return [
    ...inFields(words, [], (path) => positionOf(path).line),
    ...(root ? inNode(root, body, (offset) => placing(offset).line) : []),
  ];
};
