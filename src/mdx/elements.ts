import type { Element, ElementContent, Properties } from 'hast';
import type { HastNode } from 'satteri';

/** Everything that may stand in a rendered body; blocks and pictures are not among it, because components render them. */
const tagNames = new Set(
  'a blockquote br code del em h2 h3 h4 hr input label li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const propertyNames = new Set(
  'ariaDescribedBy ariaLabel checked className dataFootnoteBackref dataFootnoteRef dataFootnotes disabled href id start style title type'.split(
    ' ',
  ),
);
const flowNames = new Set('blockquote h2 h3 h4 hr ol p pre table ul'.split(' '));

const alignments: Readonly<Record<string, string>> = {
  'text-align: left': 'align-start',
  'text-align: center': 'align-center',
  'text-align: right': 'align-end',
};

const alignmentOf = (style: string): string => {
  const alignment = alignments[style];
  if (alignment === undefined) throw new Error(`No rule for the style "${style}" in a body.`);
  return alignment;
};

/** What an element gets that its neighbours decide. */
export interface Surroundings {
  /** Id of each heading. */
  readonly headingIds: ReadonlyMap<Element, string>;
  /** Id of the heading above each table. */
  readonly tableLabels: ReadonlyMap<Element, string>;
}

const propertiesOf = (element: Element, { headingIds }: Surroundings): Properties => {
  const unknown = Object.keys(element.properties).find((name) => !propertyNames.has(name));
  if (unknown !== undefined) throw new Error(`No rule for the property ${unknown} of <${element.tagName}> in a body.`);
  const { style, ...properties } = element.properties;
  if (style !== undefined) properties.className = [alignmentOf(style)];
  const id = headingIds.get(element);
  if (id !== undefined) properties.id = id;
  if (properties.id === 'footnote-label') properties.className = ['visually-hidden'];
  if (String(properties.href).startsWith('https:')) properties.rel = ['noreferrer'];
  return properties;
};

const isFlow = (node: HastNode) =>
  node.type === 'mdxJsxFlowElement' || (node.type === 'element' && flowNames.has(node.tagName));

/** A task's box and its words in one `<label>`, so that the box has a name. */
const labelled = ({ tagName, children }: Element): readonly ElementContent[] => {
  const box = children.findIndex((child) => child.type === 'element' && child.tagName === 'input');
  if (box < 0 || tagName === 'label') return children;
  const flow = children.findIndex((child, index) => index > box && isFlow(child));
  const end = flow < 0 ? children.length : flow;
  const label: Element = { type: 'element', tagName: 'label', properties: {}, children: children.slice(box, end) };
  return [...children.slice(0, box), label, ...children.slice(end)];
};

/**
 * An element as the site shows it: only known names, alignment as a class instead of a style, an id on each heading,
 * `rel` on links that leave the site, a frame that scrolls around a table that a heading names. Throws on anything else.
 */
export const dressed = (
  element: Element,
  surroundings: Surroundings,
  within: (child: ElementContent) => ElementContent,
): Element => {
  if (!tagNames.has(element.tagName)) throw new Error(`No rule for <${element.tagName}> in a body.`);
  const children = labelled(element).map(within);
  const self: Element = { ...element, properties: propertiesOf(element, surroundings), children };
  const label = surroundings.tableLabels.get(element);
  if (label === undefined) return self;
  const frame: Properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabelledBy: [label] };
  return { type: 'element', tagName: 'div', properties: frame, children: [self] };
};
