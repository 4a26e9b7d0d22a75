import type { BreadcrumbList, Organization, Thing } from 'schema-dts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { licences, type Subject } from './subjects.ts';

/** What is known of a page, whatever it is about. Addresses without host. */
export interface PageFacts {
  readonly origin: string;
  readonly locale: Locale;
  /** The language that its words are in. */
  readonly lang: Locale;
  readonly address: string;
  /** The page's own name, as in its `<title>`. */
  readonly title: string;
  /** The way from home to it, where the page shows one. */
  readonly trail?: readonly { readonly title: string; readonly address: string }[] | undefined;
  /** What it is about, where that is more than a list. */
  readonly subject?: Subject | undefined;
  /** Address of the picture drawn for it. */
  readonly card?: string | undefined;
}

const publisherOf = ({ origin, locale, subject }: PageFacts): Organization => {
  const { site } = wordsIn(locale).interface;
  const own = { '@type': 'Organization', '@id': `${origin}/#us`, name: site.name, url: `${origin}/` } as const;
  if (subject?.['@type'] !== 'WebSite') return own;
  return { ...own, alternateName: site.otherName, description: site.description, logo: `${origin}/icon-512.png` };
};

const breadcrumbsOf = ({ origin, locale, trail = [], title }: PageFacts): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { title: wordsIn(locale).interface.crumbs.home, address: addressOf('home', locale) },
    ...trail,
    // The last is the page itself, which needs no address.
    { title },
  ].map((crumb, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: crumb.title,
    ...('address' in crumb && { item: origin + crumb.address }),
  })),
});

/**
 * A page as JSON-LD (schema.org): where it stands, what it is about, and who answers for it; nothing that the page itself
 * does not say. No `<` is left in it that could end the script. Nothing where there is nothing to tell.
 */
export const structuredDataOf = (page: PageFacts): string | undefined => {
  const { origin, address, lang, subject, card, trail } = page;
  const us = { '@id': `${origin}/#us` };
  const about = subject && {
    ...subject,
    ...(!('license' in subject) && { license: licences['CC-BY-4.0'] }),
    url: origin + address,
    ...(card && { image: origin + card }),
    inLanguage: lang,
    isAccessibleForFree: true,
    author: us,
    publisher: us,
  };
  const graph = [...(about ? [about, publisherOf(page)] : []), ...(trail ? [breadcrumbsOf(page)] : [])] as Thing[];
  if (graph.length === 0) return undefined;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
};
