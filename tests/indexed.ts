import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { files, folderOf, type Manifest, type Titled } from '../src/search/words/manifest.ts';
import { root } from './built-site.ts';

/** The addresses of the pages that the search of a built site can find. */
export const addressesFound = (locale: Locale, site = root): readonly string[] => {
  const json = <T>(path: string) => JSON.parse(readFileSync(join(site, folderOf(locale), path), 'utf8')) as T;
  const { folder, pages, block } = json<Manifest>(files.manifest);
  return Array.from({ length: Math.ceil(pages.length / block) }, (_, number) =>
    json<readonly Titled[]>(`${folder}/${files.titles(number)}`).map(({ url }) => url),
  ).flat();
};
