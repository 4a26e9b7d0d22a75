import { dateIn } from '../i18n/format.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import type { Correction, Item } from '../model/listed.ts';
import { changedOn, publishedOn } from '../model/dates.ts';
import { addressOfDocument, entriesIn, isDiscreet, once, type Entry } from './entries.ts';
import { inPages } from './paths.ts';

/** Types whose new and changed entries are told of, in lists of changes and in feeds. */
export const followedTypes = ['guidance', 'news', 'campaigns', 'cases', 'questions', 'lessons'] as const;
export type FollowedType = (typeof followedTypes)[number];
export type FollowedEntry = { [N in FollowedType]: Entry<N> }[FollowedType];

/** Entries that may be told of outside their own lists: what is discreet is left out, or a feed on a shared device tells of it. */
export const followedEntriesIn = async (
  types: readonly FollowedType[],
  locale: Locale,
): Promise<readonly FollowedEntry[]> => {
  // Each entry is of one type; TypeScript sees entries that might be of any.
  const entries: readonly object[] = (await Promise.all(types.map((type) => entriesIn(type, locale)))).flat();
  return (entries as readonly FollowedEntry[]).filter((entry) => !isDiscreet(entry));
};

const newestFirst = (a: { on: string; address: string }, b: { on: string; address: string }) =>
  b.on.localeCompare(a.on) || a.address.localeCompare(b.address);

/** The entries that came out, were reviewed or corrected last, the newest first. */
export const lastChangesIn = async (locale: Locale, most: number): Promise<readonly Item[]> => {
  const { menu, marks, changes } = wordsIn(locale).interface;
  return (await followedEntriesIn(followedTypes, locale))
    .flatMap((entry) => {
      const on = changedOn(entry);
      return on === undefined ? [] : [{ on, entry, address: addressOfDocument(entry, locale) }];
    })
    .sort(newestFirst)
    .slice(0, most)
    .map(({ on, entry, address }) => {
      const done = on === publishedOn(entry) ? changes.isNew : changes.isReviewed;
      return {
        title: entry.title,
        summary: entry.summary,
        address,
        meta: [dateIn(locale, on), `${menu[entry.type]}${marks.colon}${done}`].join(' · '),
        lang: entry.lang === locale ? undefined : entry.lang,
      };
    });
};

/** Every correction of every entry, the newest first. */
export const correctionsIn = (locale: Locale): Promise<readonly Correction[]> =>
  once(`corrections/${locale}`, async () => {
    const entries = [...(await entriesIn('news', locale)), ...(await entriesIn('cases', locale))];
    return entries
      .flatMap((entry) =>
        entry.corrections.map(({ on }, at) => ({
          id: entry.id,
          on,
          nth: entry.corrections.length - at,
          title: entry.title,
          address: addressOfDocument(entry, locale),
          text: entry.corrected[at] ?? '',
          contentNote: 'contentNote' in entry ? entry.contentNote : undefined,
          lang: entry.lang === locale ? undefined : entry.lang,
        })),
      )
      .sort(newestFirst);
  });

/** The same as lists, one for each page. Where a page begins with a content note, what was corrected stands after it alone. */
export const correctionPagesIn = async (locale: Locale): Promise<readonly (readonly Item[])[]> => {
  const { noted } = wordsIn(locale).interface.corrections;
  const items = (await correctionsIn(locale)).map(({ on, title, address, text, contentNote, lang }) => ({
    title,
    summary: contentNote === undefined ? text : noted,
    address: `${address}#corrections`,
    meta: dateIn(locale, on),
    lang: contentNote === undefined ? lang : undefined,
  }));
  return inPages(items, 30);
};
