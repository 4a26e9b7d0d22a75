import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { localeTags, type Locale } from '../i18n/locales.ts';
import { addressOfFile, builtHtmlIn, isPermanentLink } from '../release/built-html.ts';
import { cut } from './cut.ts';

/** Languages written without spaces, whose pages are cut into pairs of characters. */
const withoutSpaces: readonly Locale[] = ['zh-Hans'];

/** What the browser needs of all that Pagefind makes: not its own interfaces, nor the worker that ours does without. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+|(?:fragment|index|filter)\/.*)$/;

const taggedBody = /<[a-z]+\b[^>]*\sdata-pagefind-body(?!="false")[\s=>]/;

interface IndexedPage {
  readonly url: string;
  readonly locale: Locale;
  readonly html: string;
}

/** Pages of a built site that carry `data-pagefind-body`, with their language, in the order of their addresses. */
const pagesIn = async (root: URL): Promise<IndexedPage[]> => {
  const pages: IndexedPage[] = [];
  for await (const { path, html } of builtHtmlIn(root, isPermanentLink)) {
    const locale = localeTags.find((tag) => html.includes(`<html lang="${tag}"`));
    if (locale && taggedBody.test(html)) pages.push({ url: addressOfFile(path), locale, html });
  }
  return pages;
};

const refuse = (errors: readonly string[], what: string) => {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${what}: ${errors.join('; ')}`);
};

/** Writes the index of one language into a folder. Throws where Pagefind complains. */
const writeIndex = async (locale: Locale, pages: readonly IndexedPage[], folder: URL): Promise<void> => {
  const cutting = withoutSpaces.includes(locale);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: cutting ? 'unknown' : locale });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  for (const { url, html } of pages)
    refuse((await index.addHTMLFile({ url, content: cutting ? cut(html) : html })).errors, url);
  const { files, errors: problems } = await index.getFiles();
  refuse(problems, locale);
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const file = new URL(path, folder);
    await mkdir(new URL('./', file), { recursive: true });
    await writeFile(file, content);
  }
};

/** Makes an index for each language out of a built site, in `pagefind/<language>/`; returns how many pages each holds. */
export const indexSite = async (root: URL): Promise<Readonly<Record<string, number>>> => {
  const pages = await pagesIn(root);
  const counts: Record<string, number> = {};
  try {
    for (const locale of localeTags) {
      const own = pages.filter((page) => page.locale === locale);
      if (own.length > 0) await writeIndex(locale, own, new URL(`pagefind/${locale}/`, root));
      counts[locale] = own.length;
    }
  } finally {
    await pagefind.close();
  }
  return counts;
};

/** Makes the search index when Astro has written the site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const counts = await indexSite(dir);
      logger.info(
        `${Object.entries(counts)
          .map(([locale, count]) => `${locale}: ${count} pages`)
          .join(', ')} in ${fileURLToPath(new URL('pagefind/', dir))}`,
      );
    },
  },
});
