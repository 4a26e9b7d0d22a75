import type { Locale } from '../i18n/locales.ts';
import type { DocumentName } from '../model/index.ts';
import { addressOfDocument, entriesIn, type Entry } from './entries.ts';

interface Neighbour {
  readonly title: string;
  readonly address: string;
  readonly lang?: Locale | undefined;
}

/** What stands before and after an entry, among those that belong together. */
export interface Neighbours {
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** By what the entries of a type follow each other. Guides and pages are no sequence. */
const placeOf = (entry: Entry<DocumentName>): string | undefined => {
  switch (entry.type) {
    case 'news':
      return (entry as Entry<'news'>).published;
    case 'campaigns':
      return (entry as Entry<'campaigns'>).from;
    case 'cases':
      return String((entry as Entry<'cases'>).decade);
    case 'questions':
      return (entry as Entry<'questions'>).asked;
    case 'lessons':
      return String((entry as Entry<'lessons'>).ageFrom).padStart(2, '0');
    default:
      return undefined;
  }
};

/**
 * The entries before and after one, in the order of time or age; news of a campaign among the news of that campaign. Guides
 * have none: what follows a guide is a number to call and the next step that it names.
 */
export const neighboursOf = async (entry: Entry<DocumentName>, locale: Locale): Promise<Neighbours> => {
  if (placeOf(entry) === undefined) return {};
  const campaign = (other: object) => ('campaign' in other ? other.campaign : undefined);
  const row = [...(await entriesIn(entry.type, locale))]
    .filter((other) => entry.type !== 'news' || campaign(other) === campaign(entry))
    .sort((a, b) => (placeOf(a) ?? '').localeCompare(placeOf(b) ?? '') || a.slug.localeCompare(b.slug));
  const at = row.findIndex(({ id }) => id === entry.id);
  const shown = (other: Entry<DocumentName> | undefined) =>
    other && {
      title: other.title,
      address: addressOfDocument(other, locale),
      lang: other.lang === locale ? undefined : other.lang,
    };
  return { previous: shown(row[at - 1]), next: shown(row[at + 1]) };
};
