import { ELEMENT_NODE, TEXT_NODE, type ElementNode, type Node, type TextNode } from 'ultrahtml';

export const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
export const isText = (node: Node): node is TextNode => node.type === TEXT_NODE;

export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node.children as Node[]) : []);
export const attributesOf = ({ attributes }: ElementNode): Readonly<Record<string, string | undefined>> => attributes;

/** The first element below a node for which something holds. */
export const find = (node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined => {
  for (const child of childrenOf(node)) {
    const found = isElement(child) && test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
};

/** Whether one of the elements around a node is such. */
export const isWithin = ({ parent }: Node, test: (element: ElementNode) => boolean): boolean =>
  parent !== undefined && ((isElement(parent) && test(parent)) || isWithin(parent, test));
