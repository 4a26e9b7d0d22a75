import { localeTags, type Locale } from '../i18n/locales.ts';
import { addressOf, addressOfEntry, nameInAddress, type FixedPage } from '../i18n/urls.ts';
import type { DocumentName } from '../model/index.ts';
import { entriesIn, type Entry } from './entries.ts';

/** One page in every language, for the switch and for `hreflang`. */
export type Alternates = Readonly<Record<Locale, string>>;

/** One address for every language. */
export const inEveryLocale = (address: (locale: Locale) => string): Alternates =>
  Object.fromEntries(localeTags.map((locale) => [locale, address(locale)])) as Record<Locale, string>;

/** The addresses of a page that every language has. */
export const alternatesOf = (page: FixedPage): Alternates => inEveryLocale((locale) => addressOf(page, locale));

/** The addresses of an entry's page. */
export const alternatesOfEntry = (entry: Entry<DocumentName>): Alternates =>
  inEveryLocale((locale) => addressOfEntry(entry.type, entry, locale));

/** For `getStaticPaths`: a page in every language. */
export const localePaths = () => localeTags.map((locale) => ({ params: { locale }, props: { locale } }));

/** What is answered for each language, in one list. */
export const inEachLocale = async <T>(answer: (locale: Locale) => Promise<readonly T[]>): Promise<T[]> =>
  (await Promise.all(localeTags.map(answer))).flat();

/**
 * For `getStaticPaths`: a page for every entry of a type, or for those that are wanted, in every language. `address` is the
 * last part of its address.
 */
export const entryPaths = <N extends DocumentName>(type: N, isWanted: (entry: Entry<N>) => boolean = () => true) =>
  inEachLocale(async (locale) =>
    (await entriesIn(type, locale)).filter(isWanted).map((entry) => ({
      params: { locale, address: nameInAddress(entry) },
      props: { locale, entry },
    })),
  );

/** A long list in pieces of one page each; there is always a first page. */
export const inPages = <T>(items: readonly T[], perPage: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / perPage)) }, (_, at) =>
    items.slice(at * perPage, (at + 1) * perPage),
  );
