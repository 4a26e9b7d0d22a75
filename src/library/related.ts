import { wordsIn, type Locale } from '../i18n/locales.ts';
import { documentNames, type DocumentName } from '../model/index.ts';
import { relatedAmong, type Subject } from '../model/related.ts';
import { addressOfDocument, entriesById, entriesIn, isDiscreet, ofAllTypes, once, type Entry } from './entries.ts';
import { facetsOf } from './facets.ts';

/** What entries of some types have. */
interface Had {
  readonly claims?: readonly string[];
  readonly prevention?: string;
  readonly contentNote?: string | undefined;
  readonly ageFrom?: number;
}

/** Every published document with what it is about: news and cases also what the guide that can prevent them is about. */
const relatedIn = (locale: Locale) =>
  once(`${ofAllTypes}/related/${locale}`, async () => {
    const guides = await entriesById('guidance', locale);
    const entries = (await Promise.all(documentNames.map((type) => entriesIn(type, locale)))).flat();
    const subjects = entries.map((entry): Subject & { readonly entry: Entry<DocumentName> } => {
      const { claims = [], prevention } = entry as Entry<DocumentName> & Had;
      const { topics = [], audiences = [], campaigns = [], date = '' } = facetsOf(entry);
      const own = [...topics, ...(guides.get(prevention ?? '')?.topics ?? [])];
      return { type: entry.type, id: entry.id, topics: own, audiences, campaigns, claims, date, entry };
    });
    return relatedAmong(subjects);
  });

/** What small children see must not name what the site is about (SAFETY, "Schools"). */
const isForSmallChildren = ({ type, ageFrom = 0 }: { readonly type: DocumentName } & Had) =>
  type === 'lessons' && ageFrom < 12;

/**
 * What to read after an entry: those most like it, in the reader's own language. What is discreet is neither proposed nor
 * proposes anything; what begins with a content note is not named in passing; `shown` are the addresses that the page names
 * anyhow.
 */
export const relatedTo = async (entry: Entry<DocumentName>, locale: Locale, shown: readonly (string | undefined)[]) => {
  if (isDiscreet(entry) || isForSmallChildren(entry)) return [];
  const related = await relatedIn(locale);
  const { cards } = wordsIn(locale).interface;
  const kinds: Readonly<Partial<Record<DocumentName, string>>> = cards;
  return related(
    entry.id,
    ({ entry: other }) =>
      other.lang === locale &&
      !isDiscreet(other) &&
      (other as Entry<DocumentName> & Had).contentNote === undefined &&
      !shown.includes(addressOfDocument(other, locale)),
  ).map(({ entry: other }) => ({
    title: other.title,
    address: addressOfDocument(other, locale),
    meta: kinds[other.type] ?? '',
  }));
};
