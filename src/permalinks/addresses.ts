import { defaultLocale, type Locale } from '../i18n/locales.ts';
import {
  addressOf,
  addressOfEntry,
  addressOfNotice,
  addressOfPlace,
  addressOfTopic,
  agencyAnchor,
  claimAnchor,
  contactAnchor,
  sourceAnchor,
  termAnchor,
} from '../i18n/urls.ts';
import type { TypeName } from '../model/index.ts';

/** What an address is made of. */
export interface Addressed {
  readonly type: TypeName;
  readonly id: string;
  readonly slug?: string | undefined;
  readonly discreet?: boolean | undefined;
  readonly familyPage?: number | undefined;
  /** Of a contact. */
  readonly place?: string | undefined;
}

/**
 * Where a permanent link leads in one language: a page, or the anchor of a record in its list. Of a list in several pages
 * only the list is named, because what is added before moves what comes after.
 */
const addressIn = ({ type, id, slug = id, discreet, familyPage, place = '' }: Addressed, locale: Locale): string => {
  switch (type) {
    case 'topics':
      return addressOfTopic(id, locale);
    case 'glossary':
      return `${addressOf('glossary', locale)}#${termAnchor(id)}`;
    case 'sources':
      return `${addressOf('sources', locale)}#${sourceAnchor(id)}`;
    case 'claims':
      return `${addressOf('evidence', locale)}#${claimAnchor(id)}`;
    case 'situations':
      return `${addressOf('help', locale)}#places`;
    case 'synonyms':
      return addressOf('search', locale);
    case 'agencies':
      return `${addressOf('agencies', locale)}#${agencyAnchor(id)}`;
    case 'contacts':
      return `${addressOfPlace(place, locale)}#${contactAnchor(id)}`;
    case 'notices':
      return addressOfNotice(id, locale);
    default:
      return addressOfEntry(type, { slug, id, discreet, familyPage }, locale);
  }
};

/** The same in whatever language, as a URI Template: `/{locale}/news/first-hours/`. */
export const templateOf = (entry: Addressed): string =>
  addressIn(entry, defaultLocale).replace(`/${defaultLocale}/`, '/{locale}/');

/** An address in one language. */
export const expanded = (template: string, locale: Locale): string => template.replace('{locale}', locale);
