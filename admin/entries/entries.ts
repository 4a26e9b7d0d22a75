import { defaultLocale, type Locale } from '../../src/i18n/locales.ts';
import { isDocument, type TypeName } from '../../src/model/index.ts';
import { fieldsOfFile } from '../file-text.ts';
import { savedFilesOf, type SavedFile } from '../saved/entries.ts';

type Values = Readonly<Record<string, unknown>>;

/** An entry as its files are. */
export interface SiteEntry {
  readonly type: TypeName;
  /** What its files are called. */
  readonly name: string;
  /** The fields of each language's file, a document's text as `body`; facts are in the default language's. */
  readonly files: Readonly<Partial<Record<Locale, Values>>>;
}

/** What was read of a text before: most of them are the same when they are asked for again. */
const known = new Map<string, Values>();

/** A file that cannot be read says nothing here; the list of its type says that it cannot be read. */
const fieldsIn = ({ type, text }: SavedFile): Values => {
  const before = known.get(text);
  if (before) return before;
  let fields: Values = {};
  try {
    fields = fieldsOfFile(text, isDocument(type));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  known.set(text, fields);
  return fields;
};

/**
 * All entries of a type, of every status, as they are in the repository that the editor writes to: one that was saved a minute
 * ago is among them, which the files of the preview know only after a build. Throws where they cannot be had.
 */
export const entriesNow = async (type: TypeName): Promise<readonly SiteEntry[]> => {
  const files = await savedFilesOf(type);
  return [...Map.groupBy(files, ({ name }) => name)].map(([name, own]) => ({
    type,
    name,
    files: Object.fromEntries(own.map((file) => [file.locale, fieldsIn(file)])),
  }));
};

/** What an entry is named by in others: a document's fact `id`, a record's file name; nothing where that is not written. */
export const idOf = ({ type, name, files }: SiteEntry): string => {
  const id = isDocument(type) ? files[defaultLocale]?.['id'] : name;
  return typeof id === 'string' ? id : '';
};
