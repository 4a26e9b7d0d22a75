import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { localeTags, type Locale } from '../i18n/locales.ts';
import type { SearchTold } from '../model/search.ts';
import { addressOfFile, builtHtmlIn, isPermanentLink } from '../release/built-html.ts';
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

/**
 * Makes an index for each language out of a site that Astro has just built, and takes what it is made of out of the site;
 * returns how many pages each holds.
 */
export const indexSite = async (root: URL): Promise<Readonly<Record<string, number>>> => {
  const pages = await takePages(root);
  const counts: Record<string, number> = {};
  for (const locale of localeTags) {
    const own = pages.filter((page) => page.locale === locale);
    const folder = new URL(folderOf(locale), root);
    for (const [path, content] of indexFilesOf(own, locale, await takeTold(root, locale))) {
      const file = new URL(path, folder);
      await mkdir(new URL('./', file), { recursive: true });
      await writeFile(file, content);
    }
    counts[locale] = own.length;
  }
  return counts;
};

/** Makes the search index when Astro has written the site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const counts = await indexSite(dir);
      const said = Object.entries(counts).map(([locale, count]) => `${locale}: ${String(count)} pages`);
      logger.info(said.join(', '));
    },
  },
});
