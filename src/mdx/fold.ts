import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dressed } from './elements.ts';
import type { Surroundings } from './elements.ts';
import { fieldsOf, isElement, isTag } from './html-nodes.ts';
import type { Content } from './html-nodes.ts';

/** A stretch of static HTML, or a block that a component renders. */
export type TreeNode = string | BlockNode;

/** A block of a body. */
export interface BlockNode {
  /** The block's name, or `Picture` for a picture of Markdown, whose fields are `src`, `alt` and `title`. */
  readonly block: string;
  readonly fields: Readonly<Record<string, string>>;
  /** On lines of its own; otherwise within a sentence, where only phrasing content may be rendered. */
  readonly alone: boolean;
  /** The first use in the body of this block with these fields that is alone, or that is within a sentence. */
  readonly first: boolean;
  readonly children: readonly TreeNode[];
}

const pictureFields = ({ properties }: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['src', 'alt', 'title'].flatMap((name) => (properties[name] ? [[name, String(properties[name])]] : [])),
  );

/** Stands for a block while HTML is made; characters of private use stand in no accepted body. */
const mark = '\ue000';

/** Folds what is static into HTML and leaves blocks and pictures as nodes. Throws on anything that no rule knows. */
export const fold = (
  children: readonly Content[],
  surroundings: Surroundings,
  seen: Set<string> = new Set(),
): readonly TreeNode[] => {
  const blocks: BlockNode[] = [];
  const keep = (use: Pick<BlockNode, 'block' | 'fields' | 'alone'>, inside: readonly Content[]) => {
    const key = JSON.stringify([use.block, use.fields, use.alone]);
    const first = !seen.has(key);
    seen.add(key);
    blocks.push({ ...use, first, children: fold(inside, surroundings, seen) });
    return { type: 'text', value: `${mark}${blocks.length - 1}${mark}` } as const;
  };
  const within = (node: Content): ElementContent => {
    if (node.type === 'text') return node;
    if (isTag(node))
      return keep(
        { block: node.name ?? '', fields: fieldsOf(node), alone: node.type === 'mdxJsxFlowElement' },
        node.children,
      );
    if (!isElement(node)) throw new Error(`No rule for ${node.type} in a body.`);
    if (node.tagName === 'img') return keep({ block: 'Picture', fields: pictureFields(node), alone: false }, []);
    return dressed(node, surroundings, within);
  };
  const parts = toHtml({ type: 'root', children: children.map(within) }).split(mark);
  return parts.flatMap((part, index) => (index % 2 === 1 ? (blocks[Number(part)] ?? []) : part === '' ? [] : part));
};
