import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesById, type Entry } from './entries.ts';

/** What the reader of a guide needs next: the guide that it names, or help. */
export const nextStepOf = async ({ next }: Pick<Entry<'guidance'>, 'next'>, locale: Locale) => {
  const guide = (await entriesById('guidance', locale)).get(next ?? '');
  if (!guide) return { title: wordsIn(locale).interface.help.heading, address: addressOf('help', locale) };
  return {
    title: guide.title,
    address: addressOfDocument(guide, locale),
    lang: guide.lang === locale ? undefined : guide.lang,
  };
};
