import { numberOfAudience } from '../model/audiences.ts';
import type { DocumentName } from '../model/index.ts';
import type { Term } from '../model/vocabularies.ts';
import type { Locale } from './locales.ts';

/** Pages that every language has, by name. Addresses end in a slash. */
const fixedPages = {
  home: '',
  help: 'help/',
  guidance: 'guidance/',
  checker: 'check-a-notice/',
  news: 'news/',
  campaigns: 'campaigns/',
  cases: 'cases/',
  lessons: 'schools/',
  questions: 'questions/',
  search: 'search/',
  glossary: 'glossary/',
  topics: 'topics/',
  sources: 'sources/',
  corrections: 'corrections/',
  evidence: 'evidence/',
  agencies: 'agencies/',
  index: 'a-z/',
  family: 'family/',
  saved: 'saved/',
  about: 'about/',
  privacy: 'about/privacy/',
} as const;

export type FixedPage = keyof typeof fixedPages;
export const fixedPageNames = Object.keys(fixedPages) as FixedPage[];

/** Folder of each document type's pages. */
const folders: Readonly<Record<DocumentName, string>> = {
  guidance: 'guidance',
  news: 'news',
  campaigns: 'campaigns',
  cases: 'cases',
  lessons: 'schools',
  questions: 'questions',
  pages: 'about',
};

/** Where a page lies in one language, without host: `/en/news/`. */
export const addressOf = (page: FixedPage, locale: Locale): string => `/${locale}/${fixedPages[page]}`;

/** A page without content that readers pass through when they leave: it stands in no list. */
export const leaveAddressOf = (locale: Locale): string => `/${locale}/leave/`;

/** Where the service worker lies: at the root, or it could not open all pages. */
export const workerAddress = '/offline.js';

/** Whether a page must tell nothing of itself where its address is shared: help and finding family, and all below them. */
export const isNeutralAddress = (address: string, locale: Locale): boolean =>
  (['help', 'family'] as const).some((page) => address.startsWith(addressOf(page, locale)));

/** What of an entry its address is made of. */
export interface Named {
  readonly slug: string;
  readonly id: string;
  readonly discreet?: boolean | undefined;
  /** Of a guide: its number among the pages for finding family. */
  readonly familyPage?: number | undefined;
}

/**
 * What an entry is called in its address: its slug. A discreet entry is called by its id, or by its number among the pages
 * for finding family, which tell nothing to somebody who reads the browser's history (SAFETY, "Neutral addresses").
 */
export const nameInAddress = ({ slug, id, discreet, familyPage }: Named): string =>
  familyPage === undefined ? (discreet ? id : slug) : String(familyPage);

/** Where an entry lies: `/en/news/<slug>/`, or `/en/family/3/`. */
export const addressOfEntry = (type: DocumentName, entry: Named, locale: Locale): string => {
  if (entry.familyPage !== undefined) return `${addressOf('family', locale)}${nameInAddress(entry)}/`;
  const folder = `/${locale}/${folders[type]}/`;
  return entry.slug === folders[type] ? folder : `${folder}${nameInAddress(entry)}/`;
};

/** Help for one country or region: `/en/help/cn/`. */
export const addressOfPlace = (place: string, locale: Locale): string => `${addressOf('help', locale)}${place}/`;

/** Help for one country or region in one situation: `/en/help/cn/3/`. The number tells nothing to who reads the history. */
export const addressOfSituation = (place: string, number: number, locale: Locale): string =>
  `${addressOfPlace(place, locale)}${number}/`;

/** Sections whose pages have a text edition. */
const withTexts: readonly string[] = ['help', 'guidance', 'family'] satisfies FixedPage[];

/** Whether a page has a text edition: help, guidance and finding family, and all below them. A text edition has none of its own. */
export const hasTextEdition = (address: string): boolean => {
  const [, , section, ...deeper] = address.split('/');
  return withTexts.includes(section ?? '') && deeper.at(-1) === '' && deeper.at(-2) !== 'text';
};

/** Where the text edition of a page lies: `/en/help/cn/3/text/`. */
export const addressOfText = (address: string): string => `${address}text/`;

/** What is written on one topic: `/en/topics/debt/`. */
export const addressOfTopic = (topic: string, locale: Locale): string => `${addressOf('topics', locale)}${topic}/`;

/** What is written for one group of readers: `/en/guidance/for/teachers/`, or only a number, `/en/guidance/for/1/`. */
export const addressOfAudience = (audience: Term<'audience'>, locale: Locale): string =>
  `${addressOf('guidance', locale)}for/${numberOfAudience(audience) ?? audience}/`;

/** Where one page of a long list lies; the first has the list's own address. */
export const addressOfListPage = (page: FixedPage, number: number, locale: Locale): string =>
  `${addressOf(page, locale)}${number === 1 ? '' : `${number}/`}`;

/** The anchor of a source in the list of sources. */
export const sourceAnchor = (id: string): string => `s-${id}`;

/** The anchor of a term in the glossary, and at the end of a text that uses it. */
export const termAnchor = (id: string): string => `t-${id}`;

/** Where readers get a file to keep: `/downloads/<name>`. */
export const addressOfDownload = (name: string): string => `/downloads/${name}`;

/** The anchor of a claim on a page. */
export const claimAnchor = (id: string): string => `c-${id}`;

/** Where an entry can always be found, whatever becomes of its slug: `/r/<id>/`, or in one language `/r/<id>/en/`. */
export const permanentAddressOf = (id: string, locale?: Locale): string =>
  locale === undefined ? `/r/${id}/` : `/r/${id}/${locale}/`;

/** The board of missing-child notices, where it is switched on. */
export const addressOfBoard = (locale: Locale): string => `/${locale}/notices/`;

/** A notice, called by its id alone: the address tells nothing, while it is open and afterwards. */
export const addressOfNotice = (id: string, locale: Locale): string => `${addressOfBoard(locale)}${id}/`;

/** Its poster to print. */
export const addressOfPoster = (id: string, locale: Locale): string => `${addressOfNotice(id, locale)}poster/`;

/** Its share card, always at one address, so that what is shown for a link changes when the notice ends. */
export const addressOfNoticeCard = (id: string, locale: Locale): string => `/notices/cards/${id}-${locale}.png`;

/** Its picture. */
export const addressOfNoticePicture = (id: string): string => `/notices/pictures/${id}.jpg`;

/** Lists that can be followed: everything, those of one section, and the corrections. */
export const feedNames = [
  'all',
  'guidance',
  'news',
  'campaigns',
  'cases',
  'questions',
  'lessons',
  'corrections',
] as const satisfies ('all' | FixedPage)[];
export type FeedName = (typeof feedNames)[number];

/** What a feed is written in: its name, how the address ends, and its media type. */
export const feedFormats = {
  rss: { name: 'RSS', end: 'rss.xml', mediaType: 'application/rss+xml' },
  atom: { name: 'Atom', end: 'atom.xml', mediaType: 'application/atom+xml' },
  json: { name: 'JSON Feed', end: 'json', mediaType: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/** Where a feed lies: `/feeds/en/news.rss.xml`. */
export const addressOfFeed = (feed: FeedName | 'notices', format: FeedFormat, locale: Locale): string =>
  `/feeds/${locale}/${feed}.${feedFormats[format].end}`;

/** The page that a feed tells of. */
export const addressOfFeedPage = (feed: FeedName, locale: Locale): string =>
  addressOf(feed === 'all' ? 'home' : feed, locale);

/** Where the sitemap begins. */
export const sitemapAddress = '/sitemap-index.xml';

/** The anchor of a contact on the page of its place. */
export const contactAnchor = (id: string): string => `n-${id}`;

/** The anchor of an agency in the list of agencies. */
export const agencyAnchor = (id: string): string => `a-${id}`;

/** Where the QR code of that address lies: `/qr/<id>-en.svg`. */
export const qrAddressOf = (id: string, locale: Locale): string => `/qr/${id}-${locale}.svg`;
