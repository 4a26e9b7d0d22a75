import { parse, type ElementNode, type Node } from 'ultrahtml';
import { localeTags, type Locale } from '../../i18n/locales.ts';
import type { Facets } from '../../model/facets.ts';
import { attributesOf, childrenOf, find, isElement, isText } from '../../text-only/nodes.ts';

/** A part of a page that a link can lead to; the first of each page is what stands before its first heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** Whether it stands after the page's own text: lines to call, sources, lists of other pages. */
  readonly isAfter: boolean;
}

/** A page as it is indexed. */
export interface PageText {
  readonly url: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly facets: Facets;
  readonly title: string;
  readonly summary: string;
  /** What readers type who should find it; not shown. */
  readonly searchedAs: string;
  readonly sections: readonly Section[];
}

/** The attribute by which a page says that it is to be found, and as what. It is not shipped. */
const mark = /\sdata-found-as="([^"]*)"/;

const leftOut = new Set(
  'script style svg nav button noscript template input label select form iframe footer'.split(' '),
);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, number?: string, hex?: string, name?: string) =>
    name !== undefined ? (entities[name] ?? all) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
  );

/** Lines of a source end within Chinese; a reader sees no space there. */
const tidy = (text: string): string =>
  text
    .replace(/(\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])\s+(?=\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const classesOf = (node: ElementNode) => attributesOf(node)['class']?.split(' ') ?? [];
/** What is not printed either is for the hand: buttons, links to other forms of the page. */
const isHidden = (node: ElementNode) =>
  leftOut.has(node.name) ||
  classesOf(node).includes('no-print') ||
  ['hidden', 'data-not-found', 'data-not-in-text'].some((name) => attributesOf(node)[name] !== undefined);

const textOf = (node: Node): string => {
  if (isText(node)) return decoded(node.value);
  if (!isElement(node) || isHidden(node)) return '';
  const within = childrenOf(node).map(textOf).join('');
  return inline.has(node.name) ? within : ` ${within} `;
};

/** Where a link to a heading leads: the heading, or the card that it heads. */
const anchorOf = (node: ElementNode): string | undefined => {
  const own = attributesOf(node)['id'];
  if (own !== undefined || !/^h[23]$/.test(node.name)) return own;
  return isElement(node.parent) && node.parent.name === 'article' ? attributesOf(node.parent)['id'] : undefined;
};

/** A line to call within a text: it helps at its place, and is not what the page says. Where it has an id the page is about it. */
const isLineToCall = (node: ElementNode): boolean =>
  node.name === 'article' && classesOf(node).includes('contact') && attributesOf(node)['id'] === undefined;

const sectionsOf = (main: ElementNode): Section[] => {
  const sections = [{ id: '', heading: '', text: '', isAfter: false }];
  const add = (text: string) => {
    const last = sections[sections.length - 1];
    if (last) last.text += text;
  };
  const linesToCall: string[] = [];
  const walk = (node: Node, isAfter: boolean): void => {
    if (isText(node)) add(decoded(node.value));
    if (!isElement(node) || isHidden(node)) return;
    if (isLineToCall(node)) {
      linesToCall.push(textOf(node));
      return;
    }
    const classes = classesOf(node);
    // The title and the sentence under it are kept apart.
    if (node.name === 'h1' || classes.includes('summary')) return;
    const after = isAfter || classes.includes('after') || node.name === 'aside';
    const anchor = /^(?:h[23]|dt)$/.test(node.name) ? anchorOf(node) : undefined;
    if (anchor !== undefined) {
      sections.push({ id: anchor, heading: tidy(textOf(node)), text: '', isAfter: after });
      return;
    }
    const parts = inline.has(node.name) ? '' : ' ';
    add(parts);
    for (const child of childrenOf(node)) walk(child, after);
    add(parts);
  };
  walk(main, false);
  return [...sections, { id: '', heading: '', text: linesToCall.join(' '), isAfter: true }]
    .map((section) => ({ ...section, text: tidy(section.text) }))
    .filter(({ text }, at) => at === 0 || text !== '');
};

const isMain = ({ name }: ElementNode) => name === 'main';

/** The text of a built page that is to be found; nothing for all others. `html` is as Astro wrote it. */
export const pageTextOf = (url: string, html: string): PageText | undefined => {
  const said = mark.exec(html)?.[1];
  const locale = localeTags.find((tag) => html.includes(`<html lang="${tag}"`));
  if (said === undefined || !locale) return undefined;
  const main = find(parse(html) as Node, isMain);
  if (!main) throw new Error(`${url} is to be found, but has no <main>.`);
  const {
    kind,
    searchedAs = '',
    ...facets
  } = JSON.parse(decoded(said)) as Facets & {
    readonly kind: string;
    readonly searchedAs?: string;
  };
  const textAt = (test: (node: ElementNode) => boolean) => {
    const found = find(main, test);
    return found ? tidy(textOf(found)) : '';
  };
  return {
    url,
    locale,
    kind,
    facets,
    title: textAt(({ name }) => name === 'h1'),
    summary: textAt((node) => classesOf(node).includes('summary')),
    searchedAs,
    // A list is found by what it is: it would be found for all that its pages say.
    sections: kind === 'list' ? [] : sectionsOf(main),
  };
};

/** A page as it is shipped. */
export const withoutMark = (html: string): string =>
  html.replace(mark, '').replace(/\sdata-not-found(?:="true")?(?=[\s>])/g, '');
