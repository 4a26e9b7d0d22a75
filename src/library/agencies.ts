import type { Locale } from '../i18n/locales.ts';
import type { ShownAgency } from '../model/shown.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import { entriesIn, entriesNamed, type Entry } from './entries.ts';

/** The agencies with these ids, each once, in that order. */
export const agenciesNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownAgency[]> =>
  (await entriesNamed('agencies', [...new Set(ids)], locale)).map(({ id, lang, name, kind, about }) => ({
    id,
    lang,
    name,
    kind,
    about,
  }));

/** Every agency by country or region, mainland China first and what is of no one place next; by name within each. */
export const agenciesByPlace = async (
  locale: Locale,
): Promise<readonly { readonly place: Term<'place'>; readonly agencies: readonly Entry<'agencies'>[] }[]> => {
  const all = await entriesIn('agencies', locale);
  const order = [...new Set<Term<'place'>>(['cn', ...vocabularies.place])];
  return order
    .map((place) => ({
      place,
      agencies: all.filter((agency) => agency.place === place).sort((a, b) => a.name.localeCompare(b.name, locale)),
    }))
    .filter(({ agencies }) => agencies.length > 0);
};
