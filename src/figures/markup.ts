/** A piece of a built page, in the order in which it stands. */
export type Piece =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

const piece = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+/giu;
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
/** Elements without a closing tag (HTML, "Void elements"). */
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (all, hex?: string, decimal?: string, name?: string) =>
    hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (named[name ?? ''] ?? all),
  );

/** The pieces of a page that Astro has built: every element is closed, or has no closing tag. */
export const piecesOf = (html: string): readonly Piece[] =>
  [...html.matchAll(piece)].flatMap(([all, slash, name, written = '']): readonly Piece[] => {
    if (all.startsWith('<!')) return [];
    if (name === undefined) return [{ kind: 'text', text: decoded(all) }];
    const tag = name.toLowerCase();
    if (slash) return [{ kind: 'close', tag }];
    const attributes = Object.fromEntries(
      [...written.matchAll(attribute)].map(([, key = '', double, single, bare]) => [
        key,
        decoded(double ?? single ?? bare ?? ''),
      ]),
    );
    const open: Piece = { kind: 'open', tag, attributes };
    return isVoid.test(tag) || written.endsWith('/') ? [open, { kind: 'close', tag }] : [open];
  });
