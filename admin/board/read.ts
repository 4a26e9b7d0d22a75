import type { Entry } from '../../src/gate/entries.ts';
import { fileOf } from '../../src/gate/file-names.ts';
import type { Place } from '../../src/gate/places.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import { model, typeNames, type TypeName } from '../../src/model/index.ts';
import { digestOf } from '../../src/online/digest.ts';
import { namingFieldOf } from '../../src/model/naming.ts';
import { hasList, savedFilesOf, type SavedFile } from '../saved/entries.ts';

/** An entry as it is saved, with what tells its state from others. */
export interface SavedEntry {
  readonly entry: Entry;
  readonly digest: string;
}

const frontMatter = /^\s*---\n(?:[^]*?\n)?---(?=\n|$)/;

/** What is due stands in the fields: of a long text it is enough that there is one. */
const fieldsOf = ({ text }: SavedFile): string => {
  const fields = frontMatter.exec(text)?.[0];
  if (fields === undefined) return text;
  return text.slice(fields.length).trim() === '' ? `${fields}\n` : `${fields}\n\n…\n`;
};

const entriesOf = async (files: readonly SavedFile[]): Promise<readonly SavedEntry[]> => {
  const { entriesAt } = await import('./gate.ts');
  const places = files.map((file): Place => ({ ...file, file: fileOf('', file.type, file.locale, file.name) }));
  const texts = new Map(files.map((file) => [fileOf('', file.type, file.locale, file.name), fieldsOf(file)]));
  const { entries } = entriesAt(places, (file) => new TextEncoder().encode(texts.get(file)));
  return Promise.all(
    entries.map(async (entry) => {
      const own = files.filter(({ name }) => name === entry.name);
      return { entry, digest: await digestOf(Object.fromEntries(own.map(({ locale, text }) => [locale, text]))) };
    }),
  );
};

/** Every entry of a type as it is saved at this moment: asked of the backend itself, so that nothing older is ever shown. */
export const readType = async (type: TypeName): Promise<readonly SavedEntry[]> =>
  hasList(type) ? entriesOf(await savedFilesOf(type)) : [];

/** The types that the editor has, in its order. */
export const typesToRead = (): readonly TypeName[] => typeNames.filter(hasList);

/** How editors know an entry: its title or name in their language, in another one, or the name of its files. */
export const titleOf = ({ type, name, files }: Entry, language: Locale): string => {
  const contentType: ContentType = model[type];
  const field = namingFieldOf(contentType);
  const tags: readonly Locale[] = [language, defaultLocale, ...localeTags];
  const told = tags.map((tag) => files.get(tag)?.words[field] ?? files.get(tag)?.facts[field]);
  return told.find((one): one is string => typeof one === 'string' && one !== '') ?? name;
};
