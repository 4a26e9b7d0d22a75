import { lstat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { isTypeName, model, type TypeName } from '../model/index.ts';
import { settings } from '../settings.ts';
import { Refusal } from './refusal.ts';

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

/** Throws a `Refusal` where a link stands on the way from the root to a path: what is written would lie elsewhere. */
export const refuseLinks = async (root: string, path: string): Promise<void> => {
  const steps = path.split('/');
  for (const [index] of steps.entries()) {
    const way = join(root, steps.slice(0, index + 1).join(sep));
    const there = await lstat(way).catch(() => undefined);
    if (there?.isSymbolicLink()) throw new Refusal('wrong-place', path);
  }
};
