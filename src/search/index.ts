import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeTags, type Locale } from '../i18n/locales.ts';
import type { SearchTold } from '../model/search.ts';
import { addressOfFile, builtHtmlIn, isPermanentLink } from '../release/built-html.ts';
import { keptOrMade } from './kept.ts';
import { indexFilesOf } from './making/make.ts';
import { folderOf } from './words/manifest.ts';
import { pageTextOf, withoutMark, type PageText } from './making/page.ts';

/** Pages of a built site that are to be found, in the order of their addresses. The marks that say so are taken out. */
const takePages = async (root: URL): Promise<PageText[]> => {
  const pages: PageText[] = [];
  for await (const { path, html } of builtHtmlIn(root, isPermanentLink)) {
    const page = pageTextOf(addressOfFile(path), html);
    if (!page) continue;
    pages.push(page);
    await writeFile(new URL(path, root), withoutMark(html));
  }
  return pages;
};

/** What a page of the site hands over: see `src/pages/[locale]/search/told.json.ts`. It is not shipped. */
const takeTold = async (root: URL, locale: Locale): Promise<SearchTold> => {
  const file = new URL(`${locale}/search/told.json`, root);
  const told = JSON.parse(await readFile(file, 'utf8')) as SearchTold;
  await rm(file);
  return told;
};

/** The index of one language: how many pages it holds, and whether it is that of the build before. */
export interface Indexed {
  readonly pages: number;
  readonly kept: boolean;
}

/**
 * Writes an index for each language into a site that Astro has just built, and takes what it is made of out of the site. Where
 * nothing that it is made of has changed it is taken from `cache`, byte for byte.
 */
export const indexSite = async (root: URL, cache: URL): Promise<Readonly<Record<string, Indexed>>> => {
  const pages = await takePages(root);
  const indexed: Record<string, Indexed> = {};
  for (const locale of localeTags) {
    const own = pages.filter((page) => page.locale === locale);
    const told = await takeTold(root, locale);
    const { files, kept } = await keptOrMade(cache, locale, [own, told], () => indexFilesOf(own, locale, told));
    const folder = new URL(folderOf(locale), root);
    const folders = new Set([...files.keys()].map((path) => new URL('./', new URL(path, folder)).href));
    for (const one of folders) await mkdir(new URL(one), { recursive: true });
    for (const [path, content] of files) await writeFile(new URL(path, folder), content);
    indexed[locale] = { pages: own.length, kept };
  }
  return indexed;
};

const cache = pathToFileURL(`${resolve('.cache', 'search')}/`);

/** Makes the search index when Astro has written the site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const indexed = await indexSite(dir, cache);
      const said = Object.entries(indexed).map(
        ([locale, { pages, kept }]) => `${locale}: ${String(pages)} pages${kept ? ', as before' : ''}`,
      );
      logger.info(said.join(', '));
    },
  },
});
