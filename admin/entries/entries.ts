import { defaultLocale, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** Decap's search over one list of entries; an empty term finds all of them. */
export type Query = (
  purpose: string,
  collection: string,
  fields: readonly string[],
  term: string,
) => Promise<{ readonly payload?: { readonly hits?: readonly Hit[] } }>;

interface Hit {
  readonly slug: string;
  readonly data: Values;
  readonly i18n?: Readonly<Record<string, { readonly data?: Values }>>;
}

/** An entry as its files are. */
export interface SiteEntry {
  readonly type: TypeName;
  /** What its files are called. */
  readonly name: string;
  /** The fields of each language's file, a document's text as `body`; facts are in the default language's. */
  readonly files: Readonly<Partial<Record<Locale, Values>>>;
}

let ask: Query | undefined;

/** Decap gives its search to fields alone: whichever is shown hands it on. */
export const askWith = (query: Query): void => {
  ask = query;
};

/**
 * All entries of a type, of every status, as they are in the repository that the editor writes to: one that was saved a minute
 * ago is among them, which the files of the preview know only after a build. Throws where they cannot be had.
 */
export const entriesNow = async (type: TypeName): Promise<readonly SiteEntry[]> => {
  const { payload } = (await ask?.('site', type, ['id'], '')) ?? {};
  if (!payload?.hits) throw new Error(`The entries of "${type}" could not be read.`);
  return payload.hits.map(({ slug, data, i18n = {} }) => ({
    type,
    name: slug,
    files: {
      ...Object.fromEntries(Object.entries(i18n).map(([locale, file]) => [locale, file.data ?? {}])),
      [defaultLocale]: data,
    },
  }));
};

/** What an entry is named by in others: a document's fact `id`, a record's file name; nothing where that is not written. */
export const idOf = ({ name, files }: SiteEntry, isDocument: boolean): string => {
  const id = isDocument ? files[defaultLocale]?.['id'] : name;
  return typeof id === 'string' ? id : '';
};
