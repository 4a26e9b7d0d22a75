import { localeTags, type Locale } from '../i18n/locales.ts';
import { model, type TypeName } from '../model/index.ts';

/** The ending of the files of a type. */
export const endingOf = (type: TypeName) => (model[type].kind === 'document' ? 'mdx' : 'yaml');

/** The file of an entry in one language. */
export const fileOf = (folder: string, type: TypeName, locale: Locale, name: string): string =>
  `${folder}/${type}/${locale}/${name}.${endingOf(type)}`;

const reserved: ReadonlySet<string> = new Set(
  ['index', 'text', 'admin', 'r', 's', 'embed', 'oembed', 'feeds', 'data', ...localeTags].map((name) =>
    name.toLowerCase(),
  ),
);

/** Whether no entry may be called so, because the site keeps the address for itself. */
export const isReserved = (name: string): boolean => reserved.has(name);
