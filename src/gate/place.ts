import type { Locale } from '../i18n/locales.ts';
import { isDocument, type TypeName } from '../model/index.ts';

/** Where a file of content lies: in which language it tells of which entry. */
export interface Place {
  readonly file: string;
  readonly type: TypeName;
  readonly locale: Locale;
  /** The file's name without its ending: an entry's slug or id. */
  readonly name: string;
}

/** How the names of a type's files end. */
export const endingOf = (type: TypeName): string => (isDocument(type) ? 'mdx' : 'yaml');

/** The file of an entry in one language. */
export const fileOf = (folder: string, type: TypeName, locale: Locale, name: string): string =>
  `${folder}/${type}/${locale}/${name}.${endingOf(type)}`;
