import type { Locale } from '../i18n/locales.ts';
import type { ShownAgency } from '../model/shown.ts';
import { agenciesNamed } from './agencies.ts';
import { entriesNamed, type Entry } from './entries.ts';

/** Which agency does what in a campaign; the words are in the language of the campaign. */
export const rolesOf = async (campaign: Entry<'campaigns'>, locale: Locale): Promise<readonly ShownAgency[]> => {
  const agencies = await agenciesNamed(
    campaign.roles.map(({ agency }) => agency),
    locale,
  );
  return campaign.roles.flatMap(({ agency: id, does }) =>
    agencies.filter((agency) => agency.id === id).map((agency) => ({ ...agency, lang: campaign.lang, does })),
  );
};

/** The roles of the campaigns with these ids. */
export const rolesNamed = async (
  ids: readonly string[],
  locale: Locale,
): Promise<Readonly<Record<string, readonly ShownAgency[]>>> => {
  const campaigns = await entriesNamed('campaigns', ids, locale);
  return Object.fromEntries(
    await Promise.all(campaigns.map(async (campaign) => [campaign.id, await rolesOf(campaign, locale)] as const)),
  );
};
