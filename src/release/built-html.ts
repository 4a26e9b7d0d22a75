import { readdir, readFile } from 'node:fs/promises';

/** An HTML file of a built site. */
export interface BuiltHtml {
  /** From the site's root, with `/`: `en/news/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** The thousands of permanent links only lead to pages; reading them takes longer than reading all the rest. */
export const isPermanentLink = (path: string): boolean => path.startsWith('r/');

/** Whether a page holds nothing but the way to where it has moved. */
export const onlyLeadsOn = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Reads the HTML of a built site one file after the other, in the order of addresses, without what is to be left out. */
export async function* builtHtmlIn(
  root: URL,
  isLeftOut: (path: string) => boolean = () => false,
): AsyncGenerator<BuiltHtml> {
  const files = await readdir(root, { recursive: true });
  const paths = files.map((file) => file.replaceAll('\\', '/')).filter((path) => path.endsWith('.html'));
  for (const path of paths.sort())
    if (!isLeftOut(path)) yield { path, html: await readFile(new URL(path, root), 'utf8') };
}

/** The address, without host, at which a host answers with such a file. */
export const addressOfFile = (path: string): string => `/${path.replace(/index\.html$/, '')}`;
