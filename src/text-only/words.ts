import type { ElementNode, Node } from 'ultrahtml';
import { attributesOf, childrenOf, isElement, isText } from './nodes.ts';

/** What means something without a style sheet. Everything else gives way to what it holds. */
const kept = new Set(
  'h1 h2 h3 h4 p ul ol li dl dt dd a strong em blockquote cite q table caption thead tbody tr th td br hr sup sub pre code main footer'.split(
    ' ',
  ),
);

/** What is for the eye or the hand, or stands elsewhere on the page. */
const leftOut = new Set('script style link svg button aside noscript template input'.split(' '));

/** Where words of two elements would run into one another. */
const blocks = new Set('div nav section article header figure details figcaption'.split(' '));
const voids = new Set(['br', 'hr']);

/** Attributes by which a component says what a text edition leaves out, and what it says instead. */
const absent = 'data-not-in-text';
const instead = 'data-in-text';

/** Without these a link leads nowhere, a text is read out in the wrong language, a list is counted wrongly. */
const attributes = ['href', 'hreflang', 'rel', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'scope'];

/** Written lines are kept as lines; every other white space is one space. */
const textOf = (value: string, isLined: boolean) =>
  (isLined ? value.trim().replace(/\n/g, '<br>') : value).replace(/\s+/g, ' ');

const openingOf = (node: ElementNode, lead: (href: string) => string | undefined): string => {
  const own = attributesOf(node);
  const written = attributes.flatMap((name) => {
    const value = name === 'href' && own['href'] !== undefined ? (lead(own['href']) ?? own['href']) : own[name];
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  // Links within the page lead to headings and to lines.
  const id = /^(?:h[1-4]|li|dt|main)$/.test(node.name) && own['id'] ? ` id="${own['id']}"` : '';
  // Written tables have heads of columns only, and say so by the row that they are in: without a style sheet it is said of each.
  const scope = node.name === 'th' && own['scope'] === undefined ? ' scope="col"' : '';
  return `<${node.name}${id}${written.join('')}${scope}>`;
};

/** A part of a page as words, headings, lists, tables and links, without anything to look at. `lead` says where links lead. */
export const wordsOf = (nodes: readonly Node[], lead: (href: string) => string | undefined): string =>
  nodes
    .map((node) => {
      if (isText(node)) {
        const classes = isElement(node.parent) ? (attributesOf(node.parent)['class'] ?? '') : '';
        return textOf(node.value, /\b(?:notes|message)\b/.test(classes));
      }
      if (!isElement(node)) return '';
      const own = attributesOf(node);
      if (leftOut.has(node.name) || own['hidden'] !== undefined || own[absent] !== undefined) return '';
      if (node.name === 'img') return own['alt'] ? `[${own['alt']}]` : '';
      const within = own[instead] ?? wordsOf(childrenOf(node), lead);
      if (voids.has(node.name)) return `<${node.name}>`;
      if (node.name === 'summary') return `<p>${within.trim()}</p>`;
      if (node.name === 'span' && own['lang'] !== undefined) return `<span lang="${own['lang']}">${within}</span>`;
      if (!kept.has(node.name)) return blocks.has(node.name) ? ` ${within.trim()} ` : within;
      return within.trim() === '' ? '' : `${openingOf(node, lead)}${within.trim()}</${node.name}>`;
    })
    .join('');
