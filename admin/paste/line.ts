import { withMarksOut } from '../body/cures.ts';
import { escaped } from '../body/escape.ts';
import { withoutTracking } from '../body/tracking.ts';
import { attribute, isBold, isSign, nameOf, partsOf, type HtmlNode } from './nodes.ts';

const linkable = /^(?:https?:\/\/[^\s<>]+|tel:\+?\d+|mailto:[^\s<>?]+)$/i;

const addressOf = (node: HtmlNode): string | undefined => {
  const href = nameOf(node) === 'a' ? attribute(node, 'href').trim() : '';
  return linkable.test(href) ? withoutTracking(href).replaceAll('(', '%28').replaceAll(')', '%29') : undefined;
};

const bold = (words: string): string =>
  words.replace(/^([^\S\n]*)(\S.*?)([^\S\n]*)$/gm, (_, before: string, inner: string, after: string) => {
    const marked = withMarksOut(inner) ?? `**${inner}**`;
    return `${before}${marked}${after}`;
  });

const wordsOf = (node: HtmlNode, isInBold: boolean): string => {
  if (nameOf(node) === '#text') return escaped((node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
  if (nameOf(node) === 'br') return '\n';
  if (isSign(node)) return '';
  const isBolder = !isInBold && isBold(node);
  const words = partsOf(node)
    .map((part) => wordsOf(part, isInBold || isBolder))
    .join('');
  const address = addressOf(node);
  const shown =
    address === undefined || words.trim() === '' ? words : `[${words.replace(/\s+/g, ' ').trim()}](${address})`;
  return isBolder ? bold(shown) : shown;
};

/** The lines that nodes of one line make: words, links and bold type alone. In a heading nothing is bold. */
export const linesOf = (nodes: readonly HtmlNode[], isInHeading = false): readonly string[] =>
  nodes
    .map((node) => wordsOf(node, isInHeading))
    .join('')
    // Where bold type ends and begins again.
    .replaceAll('****', '')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
