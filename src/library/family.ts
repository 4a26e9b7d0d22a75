import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesIn, type Entry } from './entries.ts';
import { contactsByPlace } from './contacts.ts';

/** The pages that are ways in, by their number, in the order in which readers choose. */
const routes: readonly number[] = [1, 2, 3];

/** What else is there, under what it is about: pages by their number. A page that is in no part comes with the last. */
const parts = {
  blood: [4, 5, 6, 7],
  found: [8, 11, 12],
  meanwhile: [9, 10],
  more: [13],
} as const satisfies Readonly<Record<string, readonly number[]>>;
type Part = keyof typeof parts;

/** Guides that are for others as well, and so lie among the guides, by slug. */
const elsewhere: Readonly<Partial<Record<Part, readonly string[]>>> = {
  found: ['when-somebody-comes-back'],
  more: ['checking-a-missing-notice', 'relative-held-abroad'],
};

const itemOf = (entry: Entry<'guidance'>, locale: Locale) => ({
  title: entry.title,
  summary: entry.summary,
  address: addressOfDocument(entry, locale),
  lang: entry.lang === locale ? undefined : entry.lang,
});

/** The page that looks through a notice is no guide, but stands among them. */
const checkerIn = (locale: Locale): ReturnType<typeof itemOf> => {
  const { title, summary } = wordsIn(locale).interface.checker;
  return { title, summary, address: addressOf('checker', locale), lang: undefined };
};

/** Everything that the page for finding family shows: its routes, what to read, and the lines for it. No case. */
export const familyIn = async (locale: Locale) => {
  const { family } = wordsIn(locale).interface;
  const guides = await entriesIn('guidance', locale);
  const pages = guides
    .flatMap((guide) => (guide.familyPage === undefined ? [] : [{ ...guide, number: guide.familyPage }]))
    .sort((a, b) => a.number - b.number);
  const placed: readonly number[] = [...routes, ...Object.values(parts).flat()];
  const isIn = (part: Part, number: number) =>
    (parts[part] as readonly number[]).includes(number) || (part === 'more' && !placed.includes(number));
  const contacts = [...(await contactsByPlace(locale)).values()].flat();
  return {
    routes: pages.filter(({ number }) => routes.includes(number)).map((page) => itemOf(page, locale)),
    reading: (Object.keys(parts) as Part[])
      .map((part) => ({
        id: part,
        heading: family.read[part],
        items: [
          ...pages.filter(({ number }) => isIn(part, number)).map((guide) => itemOf(guide, locale)),
          ...guides.filter(({ slug }) => elsewhere[part]?.includes(slug)).map((guide) => itemOf(guide, locale)),
          ...(part === 'more' ? [checkerIn(locale)] : []),
        ],
      }))
      .filter(({ items }) => items.length > 0),
    contacts: contacts.filter(({ kind }) => kind === 'missing' || kind === 'family'),
  };
};
