import type { DocumentName } from '../model/index.ts';
import type { Locale } from './locales.ts';

/** Pages that every language has, by name. Addresses end in a slash. */
const fixedPages = {
  home: '',
  help: 'help/',
  guidance: 'guidance/',
  news: 'news/',
  campaigns: 'campaigns/',
  cases: 'cases/',
  lessons: 'schools/',
  questions: 'questions/',
  search: 'search/',
  sources: 'sources/',
  about: 'about/',
  privacy: 'about/privacy/',
} as const;

export type FixedPage = keyof typeof fixedPages;

/** Folder of each document type's pages. */
const folders: Readonly<Record<DocumentName, string>> = {
  guidance: 'guidance', news: 'news', campaigns: 'campaigns', cases: 'cases', lessons: 'schools', questions: 'questions', pages: 'about',
};

/** Where a page lies in one language, without host: `/en/news/`. */
export const addressOf = (page: FixedPage, locale: Locale): string => `/${locale}/${fixedPages[page]}`;

/**
 * Where an entry lies: `/en/news/<slug>/`. A discreet entry lies at its id, which tells nothing to somebody who reads the
 * browser's history (SAFETY, "Neutral addresses").
 */
export const addressOfEntry = (type: DocumentName, entry: { slug: string; id: string; discreet?: boolean }, locale: Locale): string =>
  `/${locale}/${folders[type]}/${entry.discreet ? entry.id : entry.slug}/`;

/** A source's place in the list of sources. */
export const addressOfSource = (id: string, locale: Locale): string => `${addressOf('sources', locale)}#s-${id}`;

/** The anchor of a claim on a page. */
export const claimAnchor = (id: string): string => `c-${id}`;
