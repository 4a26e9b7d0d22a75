import type { Locale } from '../i18n/locales.ts';
import { addressOfDocument, entriesIn, type Entry } from './entries.ts';

/** The pages about the site but one, in the order that editors gave them. */
export const otherPages = async (but: Entry<'pages'>, locale: Locale) =>
  (await entriesIn('pages', locale))
    .filter(({ id }) => id !== but.id)
    .sort((a, b) => a.order - b.order)
    .map((page) => ({
      title: page.title,
      address: addressOfDocument(page, locale),
      lang: page.lang === locale ? undefined : page.lang,
    }));
