import type { Locale } from '../i18n/locales.ts';
import type { ShownAgency } from '../model/shown.ts';
import { entriesNamed } from './entries.ts';

/** The agencies with these ids, each once, in that order. */
export const agenciesNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownAgency[]> =>
  (await entriesNamed('agencies', [...new Set(ids)], locale)).map(({ id, lang, name, kind, about }) => ({
    id,
    lang,
    name,
    kind,
    about,
  }));
