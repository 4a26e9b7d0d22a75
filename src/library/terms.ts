import type { Locale } from '../i18n/locales.ts';
import type { ShownTerm } from '../model/shown.ts';
import { entriesNamed } from './entries.ts';

/** The terms with these ids, with what they mean. */
export const termsNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownTerm[]> =>
  (await entriesNamed('glossary', ids, locale)).map(({ id, lang, term, meaning }) => ({
    id,
    lang,
    term,
    meaning,
  }));
