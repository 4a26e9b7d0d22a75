import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { files, folderOf, type Manifest, type PageFile } from '../src/search/words/manifest.ts';
import { root } from './built-site.ts';

/** The addresses of the pages that the search of a built site can find. */
export const addressesFound = (locale: Locale, site = root): readonly string[] => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(site, folderOf(locale), path), 'utf8'));
  const { folder, pages } = json(files.manifest) as Manifest;
  return Array.from(pages, (_, number) => (json(`${folder}/${files.page(number)}`) as PageFile).url);
};
