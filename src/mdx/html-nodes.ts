import type { Element, ElementContent, RootContent } from 'hast';
import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { Place } from './problem.ts';

/** A block among HTML's nodes. */
export type TagNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What may stand within another node. */
export type Content = RootContent | ElementContent;

export const isTag = (node: HastNode): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
export const isElement = (node: HastNode): node is Element => node.type === 'element';
export const childrenOf = (node: HastNode): readonly Content[] => ('children' in node ? node.children : []);

/** A node and everything in it, in the order of the page. */
export const nodesIn = (node: HastNode): readonly HastNode[] => [node, ...childrenOf(node).flatMap(nodesIn)];

/** Where a node stands in the body; the first place where it was made and not written. */
export const placeOf = ({ position }: HastNode): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Whether an element is one of the numbers, arrows and the heading that footnotes bring with them. */
export const isOfFootnotes = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';

/** A block's fields as they are written; an empty one is absent, as everywhere in content. */
export const fieldsOf = ({ attributes }: TagNode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.value !== ''
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'sup']);

const textOf = (node: HastNode): string => {
  if (node.type === 'text') return node.value;
  if (isElement(node) && isOfFootnotes(node)) return '';
  const words = childrenOf(node).map(textOf).join('');
  return isElement(node) && inline.has(node.tagName) ? words : `${words}\n`;
};

/** The words within a node in one line, without what footnotes bring with them. */
export const wordsOf = (node: HastNode): string => textOf(node).replace(/\s+/g, ' ').trim();
