import type { CardWords } from '../cards/card.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FeedName } from '../i18n/urls.ts';
import type { Heading, TreeNode } from '../mdx/tree.ts';
import type { Facets } from '../model/facets.ts';
import type { PageFacts, ShownClaim, ShownSource, ShownTerm, SiteFrame } from '../model/shown.ts';
import type { Subject } from '../structured-data/subjects.ts';

/** What every page is given. */
export interface PageProps {
  locale: Locale;
  frame: SiteFrame;
  /** Title of the page without the site's name, unique among all pages. */
  title: string;
  /** The same page in every language. */
  alternates: Readonly<Record<Locale, string>>;
  /** Languages in which the page's words really exist; all, if not said. */
  availableIn?: readonly Locale[];
  /** What the main part is written in, where that differs from the page's language. */
  lang?: Locale;
  /** Kind of page, for the search index; without it the page is not in the index. A `list` is not found by what it lists. */
  kind?: string | undefined;
  /** What readers type who should find it. */
  searchedAs?: string | undefined;
  /** By what the search lets it be chosen. */
  facets?: Facets | undefined;
  noindex?: boolean;
  /** The feed by which what it lists can be followed. */
  feed?: FeedName;
  /** The entry's address that never changes, and where its QR code lies: both stand on paper only. */
  permanent?: { readonly address: string; readonly code: string };
  /** What its share card is made of; without it, the neutral card of the language. */
  card?: CardWords | undefined;
  /** Its share card, where that always lies at one address: a page that may not be listed is shown in a chat only with one. */
  ownCard?: { readonly address: string; readonly alt: string };
  /** A page that must tell nothing of itself where its address is shared. */
  discreet?: boolean;
  /** What it is about, for machines. */
  subject?: Subject;
  /** The pages between home and this one, where it shows them. */
  trail?: readonly Crumb[];
  /** The day of its last correction. */
  modified?: string | undefined;
  /** Whether the strip with the emergency numbers stands above; pages that show them large leave it out. */
  strip?: boolean;
}

/** A step on the way from home to a page. */
export interface Crumb {
  title: string;
  address: string;
}

/** A link to another entry. */
export interface Neighbour extends Crumb {
  lang?: Locale | undefined;
}

/** What every layout of a document is given beside its own fields. */
export interface DocumentProps extends PageProps {
  headings: readonly Heading[];
  body: { nodes: readonly TreeNode[]; facts: PageFacts; locale: Locale };
  /** Claims that the body does not already show as a card. */
  claims: readonly ShownClaim[];
  sources: readonly ShownSource[];
  /** Terms that the text uses. */
  terms: readonly ShownTerm[];
  minutes: number;
  /** What stands before and after it among those that belong together. */
  neighbours: { previous?: Neighbour | undefined; next?: Neighbour | undefined };
  /** Other entries to read after it, each with what kind of thing it is. */
  related: readonly (Crumb & { meta: string })[];
}
