import { basename, dirname, resolve, sep } from 'node:path';
import { isLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import { entriesIn } from '../../src/library/entries.ts';
import { documentNames } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';

/** The language of a body, by the folder that its file lies in. */
export const localeOf = (file: string): Locale => {
  const folder = basename(dirname(file));
  if (!isLocale(folder)) throw new Error(`${file} lies in no folder of a language.`);
  return folder;
};

/** Those of these files that readers get; what lies outside the content is nobody's draft. */
export const published = async (files: readonly string[]): Promise<readonly string[]> => {
  const lists = documentNames.flatMap((type) => localeTags.map((locale) => entriesIn(type, locale)));
  const shown = new Set((await Promise.all(lists)).flat().map(({ file }) => file));
  const content = resolve(settings.contentFolder) + sep;
  return files.filter((file) => shown.has(file) || !file.startsWith(content));
};
