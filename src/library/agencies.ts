import type { Locale } from '../i18n/locales.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import { entriesIn, type Entry } from './entries.ts';

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
