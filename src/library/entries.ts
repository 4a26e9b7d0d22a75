import { getCollection } from 'astro:content';
import { defaultLocale, localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfEntry, type Named } from '../i18n/urls.ts';
import type { FactsOf, WordsOf } from '../model/content-type.ts';
import type { DocumentName, Model, TypeName } from '../model/index.ts';

/** An entry as a reader of one language gets it: its facts, with its words laid over them. */
export type Entry<N extends TypeName> = FactsOf<Model[N]> &
  WordsOf<Model[N]> & {
    readonly type: N;
    /** The language that the words are really in: the reader's, or another one that is complete. */
    readonly lang: Locale;
    /** Every language in which it is complete. */
    readonly availableIn: readonly Locale[];
    /** Where its body in `lang` lies, for documents. */
    readonly file: string;
  };

/** Whether an entry must tell nothing of itself in addresses, titles, lists of its neighbours and chats. */
export const isDiscreet = (entry: object): boolean => 'discreet' in entry && entry.discreet === true;

/** How a discreet guide is called where its title must not stand: in the browser's history, in links to it, in chats. */
export const neutralTitleOf = ({ id, familyPage }: Pick<Named, 'id' | 'familyPage'>, locale: Locale): string => {
  const { guidance, family } = wordsIn(locale).interface;
  return familyPage === undefined ? guidance.neutralTitle(id) : family.pageTitle(familyPage);
};

/** An entry as it is kept: facts, words in each language in which they are complete, and where its bodies lie. */
export interface Stored {
  /** The name of its files. */
  readonly id: string;
  /** Tells one state of its files from another. */
  readonly digest?: string | undefined;
  readonly data: {
    readonly facts: Readonly<Record<string, unknown>>;
    readonly words: Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>;
    readonly files: Readonly<Partial<Record<Locale, string>>>;
  };
}

const kept = new Map<string, Promise<unknown>>();

/** Asks once per build and key; the development server asks each time, because content changes under it. */
export const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
  if (import.meta.env.DEV) return ask();
  const answer = (kept.get(key) as Promise<T> | undefined) ?? ask();
  kept.set(key, answer);
  return answer;
};

/** How the keys begin of what is made of entries of all types. */
export const ofAllTypes = 'all';

/** Lets the entries of a type be asked for anew: the editor's preview shows one that changes while it is written. */
export const forget = (type: TypeName): void => {
  for (const key of kept.keys()) if ([type, ofAllTypes].includes(key.split('/', 1)[0] ?? '')) kept.delete(key);
};

const inLocale = <N extends TypeName>(type: N, { data }: Stored, locale: Locale): Entry<N> => {
  const availableIn = localeTags.filter((tag) => data.words[tag]);
  const lang = ([locale, defaultLocale, ...availableIn] satisfies Locale[]).find((tag) => availableIn.includes(tag));
  if (!lang)
    throw new Error(`An entry of ${type} has no language with all its words; the gate should have refused it.`);
  const shown = { ...data.facts, ...data.words[lang], type, lang, availableIn, file: data.files[lang] ?? '' };
  // The gate and the schema of the collection have held facts and words against the model.
  return shown as object as Entry<N>;
};

/** Every published entry of a type, in all languages. */
export const storedOf = async (type: TypeName) => (await getCollection(type as never)) as unknown as readonly Stored[];

/** Every published entry of a type, in the reader's language or, where nobody has translated it yet, in another. */
export const entriesIn = <N extends TypeName>(type: N, locale: Locale): Promise<readonly Entry<N>[]> =>
  once(`${type}/${locale}`, async () => (await storedOf(type)).map((entry) => inLocale(type, entry, locale)));

/** The same, by id. */
export const entriesById = <N extends TypeName>(type: N, locale: Locale): Promise<ReadonlyMap<string, Entry<N>>> =>
  once(
    `${type}/${locale}/by-id`,
    async () => new Map((await entriesIn(type, locale)).map((entry) => [entry.id, entry])),
  );

/** The entries with these ids, in that order; ids without a published entry are left out. */
export const entriesNamed = async <N extends TypeName>(
  type: N,
  ids: readonly string[],
  locale: Locale,
): Promise<readonly Entry<N>[]> => {
  const all = await entriesById(type, locale);
  return ids.flatMap((id) => all.get(id) ?? []);
};

/** Where a document's page is in one language. */
export const addressOfDocument = (entry: Entry<DocumentName>, locale: Locale): string =>
  addressOfEntry(entry.type, entry, locale);
