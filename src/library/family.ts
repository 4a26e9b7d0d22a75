import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesIn, isDiscreet, type Entry } from './entries.ts';
import { contactsByPlace } from './contacts.ts';

/** Where each of the three routes leads, by the guide's slug. */
const routes = {
  hours: 'missing-child-first-hours',
  years: 'searching-for-years',
  origin: 'giving-blood-for-dna',
} as const;

/** What the library holds for families, by slug. No cases, and no guide that is for whoever was found alone. */
const reading = {
  blood: ['giving-blood-for-dna', 'what-happens-to-a-blood-sample', 'what-do-the-tools-do'],
  alerts: ['what-an-alert-is', 'checking-a-missing-notice'],
  found: ['when-somebody-comes-back', 'must-a-found-person-go-home', 'what-does-found-mean'],
  abroad: ['relative-held-abroad'],
} as const;

const linkTo = (entry: Entry<'guidance' | 'questions'>, locale: Locale) => ({
  title: entry.title,
  address: addressOfDocument(entry, locale),
  lang: entry.lang === locale ? undefined : entry.lang,
});

/** Everything that the page for finding family shows: its routes, what to read, and the lines for it. */
export const familyIn = async (locale: Locale) => {
  const { family } = wordsIn(locale).interface;
  const bySlug = new Map(
    [...(await entriesIn('guidance', locale)), ...(await entriesIn('questions', locale))]
      .filter((entry) => !isDiscreet(entry))
      .map((entry) => [entry.slug, entry]),
  );
  const contacts = [...(await contactsByPlace(locale)).values()].flat();
  return {
    routes: (Object.keys(routes) as (keyof typeof routes)[]).map((route) => {
      const guide = bySlug.get(routes[route]);
      const { title, text } = family.routes[route];
      return { title, summary: text, address: guide ? addressOfDocument(guide, locale) : addressOf('help', locale) };
    }),
    reading: (Object.keys(reading) as (keyof typeof reading)[])
      .map((part) => ({
        id: part,
        heading: family.read[part],
        links: [
          ...(part === 'alerts'
            ? [
                {
                  title: wordsIn(locale).interface.checker.title,
                  address: addressOf('checker', locale),
                  lang: undefined,
                },
              ]
            : []),
          ...reading[part].flatMap((slug) => {
            const entry = bySlug.get(slug);
            return entry ? [linkTo(entry, locale)] : [];
          }),
        ],
      }))
      .filter(({ links }) => links.length > 0),
    contacts: contacts.filter(({ kind }) => kind === 'missing' || kind === 'family'),
  };
};
