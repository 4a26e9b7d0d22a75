import type { Locale } from '../i18n/locales.ts';
import type { Heading, TreeNode } from '../mdx/tree.ts';
import type { PageFacts, ShownClaim, ShownSource, SiteFrame } from '../model/shown.ts';

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
  /** Kind of page, for the search index; without it the page is not in the index. */
  kind?: string;
  noindex?: boolean;
  /** Whether the strip with the emergency numbers stands above; pages that show them large leave it out. */
  strip?: boolean;
}

/** A step on the way from home to a page. */
export interface Crumb {
  title: string;
  address: string;
}

/** What every layout of a document is given beside its own fields. */
export interface DocumentProps extends PageProps {
  headings: readonly Heading[];
  body: { nodes: readonly TreeNode[]; facts: PageFacts; locale: Locale };
  /** Claims that the body does not already show as a card. */
  claims: readonly ShownClaim[];
  sources: readonly ShownSource[];
  minutes: number;
  permanent: string;
}
