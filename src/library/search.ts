import { wordsIn, type Locale } from '../i18n/locales.ts';
import type { SearchTold } from '../model/search.ts';
import { addressOfDocument, entriesIn, entriesNamed } from './entries.ts';
import { frameIn } from './frame.ts';
import { situationsIn } from './situations.ts';

/** What the search of one language is told: only words that are really in it. */
export const searchToldIn = async (locale: Locale): Promise<SearchTold> => {
  const { interface: words, vocabularies } = wordsIn(locale);
  const own = ({ lang }: { readonly lang: Locale }) => lang === locale;
  const { numbers } = await frameIn(locale, '');
  const titles = async (type: 'topics' | 'campaigns') =>
    Object.fromEntries((await entriesIn(type, locale)).map(({ id, title }) => [id, title]));
  return {
    synonyms: (await entriesIn('synonyms', locale)).filter(own).map(({ term, others }) => [term, ...others]),
    situations: await Promise.all(
      (await situationsIn(locale)).filter(own).map(async ({ name, said, firstSteps, guides }) => ({
        name,
        said,
        firstSteps,
        guides: (await entriesNamed('guidance', guides, locale)).filter(own).map((guide) => ({
          title: guide.title,
          address: addressOfDocument(guide, locale),
        })),
      })),
    ),
    numbers: (['mainland', 'uk', 'northAmerica', 'europe'] as const).flatMap((region) => {
      const { dial, printed } = numbers[region] ?? {};
      return dial !== undefined && printed !== undefined ? [{ place: words.emergency[region], dial, printed }] : [];
    }),
    names: {
      audiences: vocabularies.audience,
      places: vocabularies.place,
      topics: await titles('topics'),
      campaigns: await titles('campaigns'),
    },
  };
};
