import type { MdastNode } from 'satteri';

/** Keys that each kind of node may have beside `type`, `position` and `children`. What is not here may not stand in a body. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  root: [],
  paragraph: [],
  heading: ['depth'],
  text: ['value'],
  emphasis: [],
  strong: [],
  delete: [],
  inlineCode: ['value'],
  code: ['value', 'lang', 'meta'],
  break: [],
  thematicBreak: [],
  blockquote: [],
  list: ['ordered', 'start', 'spread'],
  listItem: ['spread', 'checked'],
  table: ['align'],
  tableRow: [],
  tableCell: [],
  link: ['url', 'title'],
  linkReference: ['identifier', 'label', 'referenceType'],
  definition: ['identifier', 'label', 'url', 'title'],
  image: ['url', 'alt', 'title'],
  imageReference: ['alt', 'identifier', 'label', 'referenceType'],
  footnoteReference: ['identifier', 'label'],
  footnoteDefinition: ['identifier', 'label'],
  mdxJsxFlowElement: ['name', 'attributes', 'data'],
  mdxJsxTextElement: ['name', 'attributes', 'data'],
};

const shared = ['type', 'position', 'children'];

/** What satteri notes of each tag that was written and not made. */
const isMarkOfTag = (data: unknown) => JSON.stringify(data) === '{"_mdxExplicitJsx":true}';

/** The name of what a node is or has that no rule knows, so that a newer parser cannot bring in anything unchecked. */
export const unknownPartOf = (node: MdastNode): string | undefined => {
  if (!Object.hasOwn(keysOf, node.type)) return node.type;
  const known = [...shared, ...(keysOf[node.type] ?? [])];
  const odd = Object.entries(node).find(
    ([key, value]) =>
      value !== null && value !== undefined && (!known.includes(key) || (key === 'data' && !isMarkOfTag(value))),
  );
  return odd && `${node.type}.${odd[0]}`;
};

/** The nodes within a node. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** The words within a node, as a reader sees them; alternative texts are left out. */
export const wordsOf = (node: MdastNode): string =>
  'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');
