import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesIn } from './entries.ts';

/** The guides behind doors of the home page, by slug. */
const guideBehind = {
  missing: 'missing-child-first-hours',
  job: 'job-offer-abroad',
  seen: 'signs-and-what-to-do',
} as const;

/** The ways in that the home page offers, the most needed first; where a guide is missing, help stands in for it. */
export const doorsIn = async (locale: Locale) => {
  const guides = await entriesIn('guidance', locale);
  const { door } = wordsIn(locale).interface.home;
  const help = addressOf('help', locale);
  const guide = (slug: string) => {
    const found = guides.find((entry) => entry.slug === slug);
    return found ? addressOfDocument(found, locale) : help;
  };
  return [
    { title: door.missing, address: guide(guideBehind.missing) },
    { title: door.family, address: addressOf('family', locale) },
    { title: door.job, address: guide(guideBehind.job) },
    { title: door.seen, address: guide(guideBehind.seen) },
    { title: door.help, address: help },
    { title: door.teach, address: addressOf('lessons', locale) },
  ];
};
