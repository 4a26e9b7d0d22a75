import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { files, folderOf, type Manifest, type Titled } from '../src/search/words/manifest.ts';
import { root } from './built-site.ts';

/** The addresses of the pages that the search of a built site can find. */
export const addressesFound = (locale: Locale, site = root): readonly string[] => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(site, folderOf(locale), path), 'utf8'));
  const { folder, pages, block } = json(files.manifest) as Manifest;
  return Array.from({ length: Math.ceil(pages.length / block) }, (_, number) =>
    (json(`${folder}/${files.titles(number)}`) as readonly Titled[]).map(({ url }) => url),
  ).flat();
};
