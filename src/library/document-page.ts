import type { Locale } from '../i18n/locales.ts';
import { dayAfter } from '../model/ageing.ts';
import type { DocumentName } from '../model/index.ts';
import { articleOf } from './article.ts';
import { cardWordsOf } from './cards.ts';
import { claimsNamed } from './claims.ts';
import { facetsOf } from './facets.ts';
import { addressOfDocument, entriesNamed, isDiscreet, neutralTitleOf, type Entry } from './entries.ts';
import { frameIn } from './frame.ts';
import { neighboursOf } from './neighbours.ts';
import { alternatesOfEntry } from './paths.ts';
import { permanentOf } from './permanent.ts';
import { relatedTo } from './related.ts';
import { sourcesNamed } from './sources.ts';

/** What entries of some types name. */
interface Named {
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
  readonly prevention?: string;
  readonly next?: string | undefined;
}

/**
 * Everything that the layouts of documents have in common, for one entry in the reader's language. `policy` is the Content
 * Security Policy of the page. A discreet entry gets a title that tells nothing to whoever reads the browser's history.
 */
export const documentPage = async (entry: Entry<DocumentName>, locale: Locale, policy: string) => {
  const { tree, facts, minutes } = await articleOf(entry, locale);
  const { claims = [], sources = [], prevention, next } = entry as Named;
  const neighbours = await neighboursOf(entry, locale);
  const guides = await entriesNamed(
    'guidance',
    [prevention, next].filter((id) => id !== undefined),
    locale,
  );
  const shown = [
    ...tree.links.map(({ url }) => url.replace(/#.*/, '')),
    neighbours.previous?.address,
    neighbours.next?.address,
    ...guides.map((guide) => addressOfDocument(guide, locale)),
  ];
  return {
    locale,
    frame: await frameIn(locale, policy),
    title: isDiscreet(entry) ? neutralTitleOf(entry, locale) : entry.title,
    card: cardWordsOf(entry),
    discreet: isDiscreet(entry),
    alternates: alternatesOfEntry(entry),
    availableIn: entry.availableIn,
    lang: entry.lang,
    kind: entry.type,
    searchedAs: entry.searchedAs,
    facets: facetsOf(entry),
    body: { nodes: tree.nodes, facts, locale },
    headings: tree.headings,
    /** Claims that the body does not already show as a card. */
    claims: await claimsNamed(
      [...new Set([...(tree.uses['claims'] ?? []), ...claims])].filter((id) => !facts.cards.includes(id)),
      locale,
    ),
    terms: Object.values(facts.terms),
    /** Those of the entry, and the documents that its text quotes. */
    sources: await sourcesNamed([...new Set([...sources, ...(tree.uses['sources'] ?? [])])], locale),
    minutes,
    neighbours,
    related: await relatedTo(entry, locale, shown),
    permanent: permanentOf(entry.id, locale),
  };
};

/** The day by which an entry has to be read again. */
export const reviewDayOf = ({ reviewed, reviewEvery }: { reviewed: string; reviewEvery: number }): string =>
  dayAfter(reviewed, reviewEvery);
