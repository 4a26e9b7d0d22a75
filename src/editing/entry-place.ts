import { isLocale, type Locale } from '../i18n/locales.ts';
import { isTypeName, model, type TypeName } from '../model/index.ts';
import { settings } from '../settings.ts';

/** Which entry a file tells of, and in which language. */
export interface EntryPlace {
  readonly type: TypeName;
  readonly locale: Locale;
  readonly name: string;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const folder = settings.contentFolder;
const within = (path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
const isEditable = (type: string): type is TypeName => isTypeName(type) && (type !== 'notices' || settings.notices);

const entryFile = new RegExp(`^(?<type>[a-z]+)/(?<locale>[A-Za-z-]+)/(?<name>${name})\\.(?<ending>mdx|yaml)$`);
const mediaFile = new RegExp(`^media/${name}\\.(?:png|jpe?g|webp)$`);

/** The entry that a path from the project's root is a file of; nothing where no entry may lie. */
export const entryAt = (path: string): EntryPlace | undefined => {
  const { type = '', locale = '', name = '', ending } = entryFile.exec(within(path) ?? '')?.groups ?? {};
  if (!isEditable(type) || !isLocale(locale)) return undefined;
  return ending === (model[type].kind === 'document' ? 'mdx' : 'yaml') ? { type, locale, name } : undefined;
};

/** Whether a path from the project's root is one that a picture may have. */
export const isMedia = (path: string): boolean => mediaFile.test(within(path) ?? '');

/** Whether a path names a folder whose files the editor lists. */
export const isListed = (path: string): boolean => {
  const [type = '', locale, ...more] = (within(path) ?? '').split('/');
  return (
    more.length === 0 &&
    (type === 'media' ? locale === undefined : isEditable(type) && (locale === undefined || isLocale(locale)))
  );
};
