import { toHtml } from 'hast-util-to-html';
import { evaluate, htmlToHast } from 'satteri';
import type { TreeNode } from '../../src/mdx/tree.ts';

interface Html {
  readonly html: string;
}

type Props = Readonly<Record<string, unknown>>;

const quoted = (value: unknown) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attributesOf = (props: Props): string =>
  Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : quoted(value)}"`)
    .join('');

const childrenOf = ({ children }: Props): string =>
  [children]
    .flat()
    .map((child) => (typeof child === 'string' ? escaped(child) : ((child as Html | undefined)?.html ?? '')))
    .join('');

const Fragment = Symbol('Fragment');

/** A JSX runtime that makes text. */
const jsx = (type: unknown, given: unknown): Html => {
  const props = given as Props;
  if (typeof type === 'function') return (type as (props: Props) => Html)(props);
  const children = childrenOf(props);
  return { html: type === Fragment ? children : `<${String(type)}${attributesOf(props)}>${children}</${String(type)}>` };
};

const elementOf = (block: string) => (block === 'Picture' ? 'img' : `block-${block.toLowerCase()}`);

/** What a body gives when MDX compiles it and it is run, as `@astrojs/mdx` does, with each block written out as an element. */
export const compiled = (body: string, blocks: readonly string[]): string => {
  const { default: content } = evaluate(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    features: { gfm: true, frontmatter: false },
  }) as { default: (props: object) => Html };
  const written = (props: Props) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== ''));
  const components = Object.fromEntries(blocks.map((block) => [block, (props: Props) => jsx(elementOf(block), written(props))]));
  return content({ components }).html;
};

/** A tree of ours, written out in the same way. */
export const writtenOut = (nodes: readonly TreeNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `<${elementOf(node.block)}${attributesOf(node.fields)}>${writtenOut(node.children)}</${elementOf(node.block)}>`,
    )
    .join('');

/** HTML without what the site writes otherwise than MDX on purpose: ids, labels, classes, frames and `rel`. */
export const comparable = (html: string): string => {
  const plain = html
    .replaceAll(/<\/?label>|<div class="table".*?>|<\/div>|<\/(?:img|br|hr|input)>/g, '')
    .replaceAll(/ (?:rel="noreferrer"|id="(?!user-content|footnote)[^"]*"|style="[^"]*"|class="(?:align-\w+|visually-hidden|sr-only)")/g, '')
    .replaceAll(/>\s+|\s+</g, (space) => space.trim());
  const tree = htmlToHast(plain, { fragment: true });
  return tree.type === 'root' ? toHtml(tree) : '';
};
