import { addressOfFile, builtHtmlIn, isPermanentLink } from '../release/built-html.ts';

/** A built page that search engines may list. */
export interface IndexablePage {
  /** Absolute and canonical. */
  readonly url: string;
  /** Itself and its translations, `x-default` included; none where it has no translation. */
  readonly translations: readonly { readonly lang: string; readonly url: string }[];
}

const hrefOf = (tag: string) => /\shref="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&#38;', '&');

/** What the head of a built page says of itself, or nothing where it says that it must not be listed, or that another is the original. */
const readPage = (html: string, url: string): readonly IndexablePage[] => {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = head.match(/<(?:link|meta)\s[^>]*>/g) ?? [];
  if (tags.some((tag) => tag.includes('name="robots"') && tag.includes('noindex'))) return [];
  if (hrefOf(tags.find((tag) => tag.includes('rel="canonical"')) ?? '') !== url) return [];
  const translations = tags.flatMap((tag) => {
    const lang = /\shreflang="([^"]+)"/.exec(tag)?.[1];
    const href = hrefOf(tag);
    return lang !== undefined && href !== undefined ? [{ lang, url: href }] : [];
  });
  return [{ url, translations }];
};

/**
 * The pages of a built site that search engines may list, by address. Read from what was built: only there do layouts,
 * translations and redirects agree on which page is an original and which must not be listed.
 */
export const indexablePagesIn = async (root: URL, origin: string): Promise<ReadonlyMap<string, IndexablePage>> => {
  const pages: IndexablePage[] = [];
  // Permanent links say of themselves that they must not be listed.
  for await (const { path, html } of builtHtmlIn(root, isPermanentLink))
    pages.push(...readPage(html, new URL(addressOfFile(path), origin).href));
  return new Map(pages.map((page) => [page.url, page]));
};
