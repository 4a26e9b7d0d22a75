import { today } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { isOldSource, isOverdue, mayLead } from '../model/ageing.ts';
import type { ShownContact } from '../model/shown.ts';
import type { Term } from '../model/vocabularies.ts';
import { entriesIn, entriesNamed, once, type Entry } from './entries.ts';
import { sourcesNamed } from './sources.ts';

const shown = async (contact: Entry<'contacts'>, locale: Locale): Promise<ShownContact> => ({
  ...contact,
  sources: await sourcesNamed(contact.sources, locale),
  // Whoever changed the day since then has not rung.
  rang: contact.checks.some(({ by, on }) => by === 'rang' && on === contact.lookedAt),
  isOld: isOldSource(contact),
  isOverdue: isOverdue(contact, today()),
  mayLead: mayLead(contact, today()),
});

/** Emergency numbers keep their place: nothing stands before them. Then comes what may be offered first; else the given order stays. */
const byUse = (a: ShownContact, b: ShownContact): number => {
  const emergency = Number(b.kind === 'emergency') - Number(a.kind === 'emergency');
  return emergency || (a.kind === 'emergency' ? 0 : Number(b.mayLead) - Number(a.mayLead));
};

/** The contacts with these ids, in the given order as far as their age allows. */
export const contactsNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownContact[]> =>
  (await Promise.all((await entriesNamed('contacts', ids, locale)).map((contact) => shown(contact, locale)))).sort(
    byUse,
  );

/** All contacts by country or region, in the order of their rank as far as their age allows. */
export const contactsByPlace = (locale: Locale): Promise<ReadonlyMap<Term<'place'>, readonly ShownContact[]>> =>
  once(`contacts/${locale}/by-place`, async () => {
    const all = await Promise.all((await entriesIn('contacts', locale)).map((contact) => shown(contact, locale)));
    return Map.groupBy(
      all.sort((a, b) => byUse(a, b) || a.rank - b.rank || a.id.localeCompare(b.id)),
      ({ place }) => place,
    );
  });
