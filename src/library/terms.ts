import type { Locale } from '../i18n/locales.ts';
import { addressOf, termAnchor } from '../i18n/urls.ts';
import type { ShownTerm } from '../model/shown.ts';
import { entriesNamed } from './entries.ts';

/** The terms with these ids, with what they mean and where they stand in the glossary. */
export const termsNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownTerm[]> =>
  (await entriesNamed('glossary', ids, locale)).map(({ id, lang, term, meaning }) => ({
    id,
    lang,
    term,
    meaning,
    address: `${addressOf('glossary', locale)}#${termAnchor(id)}`,
  }));
