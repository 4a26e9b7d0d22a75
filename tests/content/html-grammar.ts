import type { TreeNode } from '../../src/mdx/tree.ts';

// Written apart from src/mdx on purpose: a mistake there must not be made here again.

const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel', 'id', 'class', 'data-footnote-ref', 'data-footnote-backref', 'aria-describedby', 'aria-label'],
  blockquote: [], br: [], code: ['class'], del: [], div: ['class', 'role', 'tabindex', 'aria-labelledby'], em: [],
  h2: ['id', 'class'], h3: ['id'], h4: ['id'], hr: [], input: ['type', 'checked', 'disabled'], label: [], li: ['id', 'class'],
  ol: ['start', 'class'], p: [], pre: [], section: ['class', 'data-footnotes'], strong: [], sup: [],
  table: [], tbody: [], td: ['class'], th: ['class'], thead: [], tr: [], ul: ['class'],
};
const empty = ['br', 'hr', 'input'];

const values: Readonly<Record<string, RegExp>> = {
  href: /^(?:https:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#][^\s<>\\"]*)?|\/(?!\/)[^\s<>\\"]*|#[^\s<>\\"]*|(?:tel|sms):\+?[0-9-]+|mailto:[A-Za-z0-9.+_-]+@[A-Za-z0-9.-]+)$/,
  class: /^(?:footnotes|visually-hidden|data-footnote-backref|contains-task-list|task-list-item|table|align-(?:start|center|end)|language-[a-z0-9+#-]+)$/,
  id: /^\S+$/,
  type: /^checkbox$/,
  start: /^\d{1,9}$/,
  rel: /^noreferrer$/,
  role: /^group$/,
  tabindex: /^0$/,
};

const faultOfAttributes = (name: string, written: string): string | undefined => {
  const attributes = [...written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
  if (attributes.map(([all]) => all).join('') !== written) return `cannot be read: <${name}${written}>`;
  const odd = attributes.find(
    ([, attribute = '', value = '']) => !elements[name]?.includes(attribute) || values[attribute]?.test(value) === false,
  );
  return odd && `<${name}${odd[0]}>`;
};

/** The first thing in a stretch of HTML that may not be there; `open` holds what is still to be closed, over all stretches. */
const faultOfHtml = (html: string, open: string[]): string | undefined => {
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
  if (html.replace(tag, '').includes('<')) return `a stray < in ${html}`;
  for (const [all, slash, name = '', written = ''] of html.matchAll(tag)) {
    if (!Object.hasOwn(elements, name)) return all;
    if (slash) {
      if (open.pop() !== name) return `${all} closes something else`;
      continue;
    }
    const fault = faultOfAttributes(name, written);
    if (fault) return fault;
    if (!empty.includes(name)) open.push(name);
  }
  return undefined;
};

/** Which blocks there are, and which values each of their fields may have. */
export type Grammar = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const faultOfBlock = ({ block, fields }: Exclude<TreeNode, string>, grammar: Grammar): string | undefined => {
  const known = Object.hasOwn(grammar, block) ? grammar[block] : undefined;
  const odd = Object.entries(fields).find(([name, value]) => !known || !Object.hasOwn(known, name) || !known[name]?.test(value));
  if (!known) return `<${block}>`;
  return odd && `<${block} ${odd.join('=')}>`;
};

/** The first thing in a tree that may not be in a page, or nothing. */
export const faultOfTree = (nodes: readonly TreeNode[], grammar: Grammar): string | undefined => {
  const open: string[] = [];
  for (const node of nodes) {
    const fault =
      typeof node === 'string' ? faultOfHtml(node, open) : (faultOfBlock(node, grammar) ?? faultOfTree(node.children, grammar));
    if (fault) return fault;
  }
  return open.length > 0 ? `not closed: ${open.join(' ')}` : undefined;
};
