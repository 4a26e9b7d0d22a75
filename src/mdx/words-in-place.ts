import type { MdastNode } from 'satteri';
import type { Tag } from './block-rules.ts';
import { childrenOf } from './nodes.ts';
import { parseMarkdown } from './parse.ts';

const isTag = (node: MdastNode): node is Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Everything that readers see as words of their own: text, code, and alternatives of pictures. */
const hasWords = ({ type }: MdastNode) =>
  type === 'text' || type === 'inlineCode' || type === 'code' || type === 'image';

/**
 * A body with everything blanked but its words, each at the place where it is written: offsets into the result are offsets
 * into the body. `leavesOut` says of which nodes the words are none of the caller's; fields of blocks are words where
 * `isWords` says so of the field. A body that cannot be parsed has no words.
 */
export const wordsInPlace = (
  body: string,
  leavesOut: (node: MdastNode) => boolean,
  isWords: (block: string, field: string) => boolean,
): string => {
  const kept = body.replace(/[^\n]/g, ' ').split('');
  const keep = (from: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) kept[from + index] = text[index] ?? ' ';
  };
  const walk = (node: MdastNode): void => {
    if (leavesOut(node)) return;
    const start = node.position?.start.offset ?? 0;
    const source = body.slice(start, node.position?.end.offset ?? start);
    if (hasWords(node)) keep(start, source);
    if (isTag(node))
      for (const { name, value } of node.attributes.filter((one) => one.type === 'mdxJsxAttribute'))
        if (typeof value === 'string' && isWords(node.name ?? '', name)) {
          const written = source.indexOf(value, source.indexOf(`${name}=`));
          if (written >= 0) keep(start + written, value);
        }
    childrenOf(node).forEach(walk);
  };
  const { root } = parseMarkdown(body);
  if (root) walk(root);
  return kept.join('');
};
