import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** Where two pieces of HTML first differ, as a few lines of each: one tag or stretch of text on each line. */
export interface Difference {
  readonly body: string;
  readonly mdx: string;
}

/** What the site puts around a table and around the words of a task. */
const isFrame = ({ tagName, properties }: Element): boolean =>
  tagName === 'label' || (tagName === 'div' && String(properties.className) === 'table');

const classOf: Readonly<Record<string, string>> = {
  'text-align:left': 'align-start',
  'text-align:center': 'align-center',
  'text-align:right': 'align-end',
};

/** One attribute; none where the site writes it otherwise on purpose: no inline style, no referrer, the reader's language. */
const attribute = (name: string, value: unknown, element: Element): readonly (readonly [string, unknown])[] => {
  const text = String(value);
  const alignment = classOf[text.replace(/\s/g, '')];
  if (name === 'style' && alignment) return [['className', [alignment]]];
  if (name === 'rel' && text === 'noreferrer') return [];
  if (name === 'className' && ['visually-hidden', 'sr-only'].includes(text)) return [];
  if (name === 'ariaLabel' && 'dataFootnoteBackref' in element.properties) return [];
  // JSX has no attribute without a value.
  return [[name, name.startsWith('data') && text === 'true' ? '' : value]];
};

const attributesOf = (element: Element): string =>
  Object.entries(element.properties)
    .flatMap(([name, value]) => attribute(name, value, element))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('');

const linesOf = (node: Nodes): readonly string[] => {
  if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
  if (node.type !== 'element') return 'children' in node ? node.children.flatMap(linesOf) : [];
  const children = node.properties.id === 'footnote-label' ? [] : node.children.flatMap(linesOf);
  return isFrame(node) ? children : [`<${node.tagName}${attributesOf(node)}>`, ...children, `</${node.tagName}>`];
};

/** The first place where what two pieces of HTML mean is not the same; nothing where there is none. */
export const firstDifference = (body: string, mdx: string): Difference | undefined => {
  const [ours = [], theirs = []] = [body, mdx].map((html) => linesOf(htmlToHast(html, { fragment: true })));
  const longest = Math.max(ours.length, theirs.length);
  const at = Array.from({ length: longest }).findIndex((_, index) => ours[index] !== theirs[index]);
  if (at < 0) return undefined;
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 3), at + 3).join('\n');
  return { body: around(ours), mdx: around(theirs) };
};
