import { dateIn } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ShownAgency } from '../model/shown.ts';
import { agenciesNamed } from './agencies.ts';
import { addressOfDocument, entriesIn, entriesNamed, type Entry } from './entries.ts';
import { casesIn, guidanceIn, lessonsIn, questionsIn } from './lists.ts';

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

/** The news of a campaign in the order in which things happened, as far as that is known. */
export const timelineOf = async (campaign: Entry<'campaigns'>, locale: Locale) => {
  const when = ({ happened, published }: { happened?: string | undefined; published: string }) => happened ?? published;
  return (await entriesIn('news', locale))
    .filter((item) => item.campaign === campaign.id)
    .sort((a, b) => when(a).localeCompare(when(b)) || a.slug.localeCompare(b.slug))
    .map((item) => ({
      on: when(item),
      date: dateIn(locale, when(item)),
      title: item.title,
      address: addressOfDocument(item, locale),
      lang: item.lang === locale ? undefined : item.lang,
    }));
};

/** The news and cases of a campaign, and the guides that can prevent what they tell of; never a discreet one. */
const toldBy = async (campaign: Entry<'campaigns'>, locale: Locale) => {
  const own = [...(await entriesIn('news', locale)), ...(await entriesIn('cases', locale))].filter(
    (entry) => entry.campaign === campaign.id,
  );
  const prevention = own.map((entry) => entry.prevention);
  const guides = (await entriesIn('guidance', locale)).filter(
    ({ id, discreet }) => !discreet && prevention.includes(id),
  );
  return { own, guides };
};

/** What a campaign is about: the topics of those guides, and the root causes that its news and cases name. */
export const topicsOf = async (campaign: Entry<'campaigns'>, locale: Locale): Promise<readonly string[]> => {
  const { own, guides } = await toldBy(campaign, locale);
  return [...guides.flatMap((guide) => guide.topics), ...own.map(({ rootCause }) => rootCause)];
};

/**
 * What belongs to a campaign beside its news: its cases, the guides that can prevent what its news and cases tell of, the
 * questions that rest on its figures, and the lessons on the same topics. A discreet guide is never named here.
 */
export const belongingTo = async (campaign: Entry<'campaigns'>, locale: Locale) => {
  const { guides } = await toldBy(campaign, locale);
  const topics = await topicsOf(campaign, locale);
  return {
    cases: await casesIn(locale, (record) => record.campaign === campaign.id),
    guides: await guidanceIn(locale, ({ id }) => guides.some((guide) => guide.id === id)),
    questions: await questionsIn(locale, ({ claims }) => claims.some((claim) => campaign.claims.includes(claim))),
    lessons: await lessonsIn(locale, (lesson) => lesson.topics.some((topic) => topics.includes(topic))),
  };
};
