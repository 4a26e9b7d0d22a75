import { parse, type ElementNode, type Node } from 'ultrahtml';
import { addressOfText, hasTextEdition } from '../i18n/urls.ts';
import { attributesOf, childrenOf, find, isElement, isWithin } from './nodes.ts';
import { wordsOf } from './words.ts';

const classesOf = (node: ElementNode) => attributesOf(node)['class']?.split(' ') ?? [];
const isMain = (node: ElementNode) => node.name === 'main';

/** What a head keeps: what the page is, and that nothing is to be loaded or told. The page itself is the original. */
const headOf = (head: ElementNode): string => {
  const kept = childrenOf(head).filter((node): node is ElementNode => {
    if (!isElement(node)) return false;
    const { name: meta, rel, charset, 'http-equiv': policy } = attributesOf(node);
    if (node.name === 'meta')
      return (
        charset !== undefined || policy !== undefined || ['viewport', 'referrer', 'color-scheme'].includes(meta ?? '')
      );
    return node.name === 'title' || (node.name === 'link' && rel === 'canonical');
  });
  const written = kept.map((node) => {
    const attributes = Object.entries(attributesOf(node)).map(([name, value]) => ` ${name}="${value}"`);
    const words = node.name === 'title' ? `${wordsOf(childrenOf(node), () => undefined)}</title>` : '';
    return `<${node.name}${attributes.join('')}>${words}`;
  });
  return [...written, '<meta name="robots" content="noindex">'].join('');
};

/** Where a link of a page leads from its text edition: to another one where there is one. */
const leadingFrom =
  (page: string) =>
  (href: string): string => {
    const [path = '', anchor] = href.split('#');
    if (path === addressOfText(page)) return page;
    return hasTextEdition(path) ? `${addressOfText(path)}${anchor === undefined ? '' : `#${anchor}`}` : href;
  };

const required = (node: ElementNode | undefined, name: string, address: string): ElementNode => {
  if (!node) throw new Error(`${address} has no ${name}: src/text-only/edition.ts makes its text edition of it.`);
  return node;
};

/** What it does and what it cannot do stand under one another on a page: here they are parted by a space. */
const wayToLeave = (link: ElementNode): string => {
  const { href = '' } = attributesOf(link);
  const words = childrenOf(link).map((part) => wordsOf([part], () => undefined).trim());
  return `<p><a href="${href}" rel="noreferrer">${words.filter(Boolean).join(' ')}</a></p>`;
};

/**
 * A built page as words and links alone: the way to leave first, then the numbers, the page, and the links of its end. Throws
 * where the page lacks one of them.
 */
export const textEditionOf = (html: string, address: string): string => {
  const document = parse(html) as Node;
  const part = (name: string, test: (node: ElementNode) => boolean) => required(find(document, test), name, address);
  const root = part('html', ({ name }) => name === 'html');
  const main = part('main', isMain);
  const numbers = part('numbers', (node) => classesOf(node).includes('emergency'));
  const leave = part(
    'way to leave',
    (node) => node.name === 'a' && isWithin(node, (around) => classesOf(around).includes('leave')),
  );
  const footer = part('footer', (node) => node.name === 'footer' && !isWithin(node, isMain));
  const lead = leadingFrom(address);
  const wordsAt = (node: ElementNode) => wordsOf([node], lead);
  // On pages that show the numbers large they are within the page.
  const first = `<header>${wayToLeave(leave)}${isWithin(numbers, isMain) ? '' : wordsAt(numbers)}</header>`;
  const body = [first, wordsAt(main), wordsAt(footer)].join('<hr>');
  const { lang = '', dir = 'ltr' } = attributesOf(root);
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head>${headOf(part('head', ({ name }) => name === 'head'))}</head><body>${body}</body></html>\n`;
};
