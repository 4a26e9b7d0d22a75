import type { Locale } from '../i18n/locales.ts';
import { entriesById, type Entry } from './entries.ts';

/** Which agency does what in a campaign, by the agency's name. */
export const rolesOf = async (campaign: Entry<'campaigns'>, locale: Locale) => {
  const agencies = await entriesById('agencies', locale);
  return campaign.roles.map(({ agency, does }) => ({ agency: agencies.get(agency)?.name ?? agency, does }));
};
