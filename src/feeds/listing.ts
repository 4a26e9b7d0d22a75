import { dateIn, listIn } from '../i18n/format.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfFeedPage, permanentAddressOf, type FeedName } from '../i18n/urls.ts';
import {
  correctionsIn,
  followedEntriesIn,
  followedTypes,
  type FollowedEntry,
  type FollowedType,
} from '../library/changes.ts';
import { addressOfDocument } from '../library/entries.ts';
import { sourcesNamed } from '../library/sources.ts';
import { withdrawnIn } from '../library/withdrawn.ts';
import { changedOn, latestOf, publishedOn } from '../model/dates.ts';
import { settings } from '../settings.ts';

/** One entry of a feed. Days are `YYYY-MM-DD`, addresses absolute; texts are plain. */
export interface FeedItem {
  /** A permanent link: it stays when the entry moves. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string | undefined;
  readonly changed: string;
}

/** A feed before it is written in one of the formats. */
export interface Listing {
  readonly locale: Locale;
  readonly name: FeedName | 'notices';
  readonly title: string;
  readonly description: string;
  /** The page that it tells of. */
  readonly page: string;
  /** The newest day in it; with nothing in it, the newest of the whole site. */
  readonly changed: string;
  readonly items: readonly FeedItem[];
  /** Entries that readers are to delete (RFC 6721), by the id under which they were told of, with the day. */
  readonly deleted: readonly { readonly id: string; readonly on: string }[];
}

/** How many entries a feed holds at most. */
const most = 100;

const absolute = (address: string) => new URL(address, settings.origin).href;

/**
 * What a feed may say of an entry: its summary, and that there is a content note. Of a case it says only where it was and
 * how well it is known, because feed readers show it with no way round it (SAFETY, "Words").
 */
const summaryOf = (entry: FollowedEntry, locale: Locale): string => {
  const { interface: words, vocabularies } = wordsIn(locale);
  if (entry.type === 'cases')
    return words.follow.case(
      listIn(
        locale,
        entry.places.map((place) => vocabularies.place[place]),
      ),
      words.claim.grades[entry.grade],
    );
  const note = 'contentNote' in entry && entry.contentNote ? words.follow.contentNote : '';
  return [entry.summary, note].filter(Boolean).join(words.marks.space);
};

/** The entry as a feed tells of it. Where its own facts name no day, that is when its sources were last looked at. */
const itemOf = async (entry: FollowedEntry, locale: Locale): Promise<readonly FeedItem[]> => {
  const changed =
    changedOn(entry) ?? latestOf((await sourcesNamed(entry.sources, locale)).map(({ accessed }) => accessed));
  if (changed === undefined) return [];
  return [
    {
      id: absolute(permanentAddressOf(entry.id, locale)),
      url: absolute(addressOfDocument(entry, locale)),
      title: entry.title,
      summary: summaryOf(entry, locale),
      published: publishedOn(entry),
      changed,
    },
  ];
};

const newestFirst = (a: FeedItem, b: FeedItem) => b.changed.localeCompare(a.changed) || a.id.localeCompare(b.id);

/** What is new in a section: entries that are really written in the language. */
const entriesOf = async (types: readonly FollowedType[], locale: Locale): Promise<readonly FeedItem[]> => {
  const own = (await followedEntriesIn(types, locale)).filter(({ lang }) => lang === locale);
  return (await Promise.all(own.map((entry) => itemOf(entry, locale)))).flat().sort(newestFirst);
};

const correctionsOf = async (locale: Locale): Promise<readonly FeedItem[]> => {
  const { corrections: words } = wordsIn(locale).interface;
  const corrected = (await correctionsIn(locale))
    .filter(({ lang }) => lang === undefined)
    .map(({ id, nth, on, title, address, text, contentNote }) => ({
      id: `${absolute(permanentAddressOf(id, locale))}#correction-${nth}`,
      url: absolute(`${address}#corrections`),
      title: words.feedTitle(title),
      summary: contentNote === undefined ? text : words.noted,
      published: on,
      changed: on,
    }));
  const withdrawn = withdrawnIn(locale).map(({ on, address }) => ({
    id: `${absolute(address)}#withdrawn`,
    url: absolute(address),
    title: words.withdrawnOn(dateIn(locale, on)),
    summary: words.withdrawnOn(dateIn(locale, on)),
    published: on,
    changed: on,
  }));
  return [...corrected, ...withdrawn].sort(newestFirst);
};

/** A feed in one language, the newest first. Its dates are those of its entries, so that it changes only when they do. */
export const listingOf = async (name: FeedName, locale: Locale): Promise<Listing> => {
  const words = wordsIn(locale).interface;
  const all = await entriesOf(followedTypes, locale);
  const items =
    name === 'all' ? all : name === 'corrections' ? await correctionsOf(locale) : await entriesOf([name], locale);
  const about = name === 'all' ? { title: words.site.name, summary: words.site.description } : words[name];
  return {
    locale,
    name,
    title: name === 'all' ? about.title : words.site.title(about.title),
    description: about.summary,
    page: absolute(addressOfFeedPage(name, locale)),
    changed: latestOf((items.length > 0 ? items : all).map(({ changed }) => changed)) ?? '1970-01-01',
    items: items.slice(0, most),
    // The same in every feed, so that the list tells nothing of what a withdrawn entry was.
    deleted: withdrawnIn(locale).map(({ on, address }) => ({ id: absolute(address), on })),
  };
};
