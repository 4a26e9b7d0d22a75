import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesIn } from './entries.ts';

/** The guides behind the doors of the home page, by slug, in order. */
const doors = ['missing-child-first-hours', 'job-offer-abroad', 'giving-blood-for-dna'] as const;

/** The ways in that the home page offers: title, one sentence, address. */
export const doorsIn = async (locale: Locale) => {
  const guides = await entriesIn('guidance', locale);
  const { help } = wordsIn(locale).interface;
  return [
    ...doors.flatMap((slug) => {
      const guide = guides.find((entry) => entry.slug === slug);
      return guide ? [{ title: guide.title, summary: guide.summary, address: addressOfDocument(guide, locale) }] : [];
    }),
    { title: help.heading, summary: help.summary, address: addressOf('help', locale) },
  ];
};
