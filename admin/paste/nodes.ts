/** What of a parsed document is used: a browser's nodes, or those of whatever else reads HTML. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

const left =
  /^(?:#comment|script|style|template|noscript|head|title|img|picture|svg|math|iframe|object|embed|video|audio|canvas|input|button|select|textarea)$/i;

export const nameOf = ({ nodeName }: HtmlNode): string => nodeName.toLowerCase();
export const attribute = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? '';
const style = (node: HtmlNode) => attribute(node, 'style');

/** Word writes the sign of an item, and its number, as text; it is not for reading. */
export const isSign = (node: HtmlNode): boolean => /mso-list:\s*ignore/i.test(style(node));
const isHidden = (node: HtmlNode) => /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(style(node));

/** What is in a node, without what is left out of every text: scripts, styles, pictures, forms, what nobody sees. */
export const partsOf = (node: HtmlNode): readonly HtmlNode[] =>
  [...node.childNodes].filter((part) => !left.test(part.nodeName) && !isHidden(part));

/** Bold by its style, which stands over its tag: Google writes everything into a `<b>` that is not bold. */
export const isBold = (node: HtmlNode): boolean => {
  const weight = /font-weight:\s*(\w+)/i.exec(style(node))?.[1];
  if (weight !== undefined) return /^bold/i.test(weight) || Number(weight) >= 600;
  return ['b', 'strong'].includes(nameOf(node));
};

const inLine =
  /^(?:#text|a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Whether a node with all that is in it belongs to a line. */
export const isInline = (node: HtmlNode): boolean => inLine.test(nameOf(node)) && partsOf(node).every(isInline);

const textOf = (node: HtmlNode): string => (node.nodeValue ?? '') + partsOf(node).map(textOf).join('');
const signIn = (node: HtmlNode): HtmlNode | undefined =>
  isSign(node)
    ? node
    : partsOf(node)
        .map(signIn)
        .find((found) => found !== undefined);

/** How a paragraph begins that Word shows as the item of a list; nothing where it is another paragraph. */
export const signOf = (node: HtmlNode): '- ' | '1. ' | undefined => {
  if (!/mso-list:\s*l\d/i.test(style(node))) return undefined;
  const sign = signIn(node);
  return sign && /[\da-z]/i.test(textOf(sign).replace(/^o\s*$/, '')) ? '1. ' : '- ';
};
