import { dateIn, listIn } from '../i18n/format.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import type { DocumentName } from '../model/index.ts';
import type { Term } from '../model/vocabularies.ts';
import type { Item } from '../model/listed.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesIn, type Entry } from './entries.ts';
import { inEachLocale } from './paths.ts';

const itemOf = (entry: Entry<DocumentName>, locale: Locale, meta: readonly (string | undefined)[]): Item => ({
  title: entry.title,
  summary: entry.summary,
  address: addressOfDocument(entry, locale),
  meta: meta.filter(Boolean).join(' · '),
  lang: entry.lang === locale ? undefined : entry.lang,
});

const placesOf = (places: readonly Term<'place'>[], locale: Locale) =>
  listIn(
    locale,
    places.map((place) => wordsIn(locale).vocabularies.place[place]),
  );

const newest = (a: string, b: string) => b.localeCompare(a);

/** Guides; the one for a missing child's first hours comes first. */
export const guidanceIn = async (
  locale: Locale,
  isWanted: (guide: Entry<'guidance'>) => boolean = () => true,
): Promise<readonly Item[]> =>
  (await entriesIn('guidance', locale))
    .filter(isWanted)
    .sort(
      (a, b) =>
        Number(b.slug.startsWith('missing')) - Number(a.slug.startsWith('missing')) || a.slug.localeCompare(b.slug),
    )
    .map((guide) =>
      itemOf(guide, locale, [
        listIn(
          locale,
          guide.audiences.map((audience) => wordsIn(locale).vocabularies.audience[audience]),
        ),
      ]),
    );

/** News, the newest first. */
export const newsIn = async (
  locale: Locale,
  isWanted: (item: Entry<'news'>) => boolean = () => true,
): Promise<readonly Item[]> =>
  (await entriesIn('news', locale))
    .filter(isWanted)
    .sort((a, b) => newest(a.published, b.published) || a.slug.localeCompare(b.slug))
    .map((item) => itemOf(item, locale, [dateIn(locale, item.published), placesOf(item.places, locale)]));

/** Campaigns, the newest first. */
export const campaignsIn = async (locale: Locale): Promise<readonly Item[]> =>
  [...(await entriesIn('campaigns', locale))]
    .sort((a, b) => newest(a.from, b.from))
    .map((campaign) => itemOf(campaign, locale, [dateIn(locale, campaign.from), placesOf(campaign.places, locale)]));

/** Cases, the newest decade first. */
export const casesIn = async (
  locale: Locale,
  isWanted: (record: Entry<'cases'>) => boolean = () => true,
): Promise<readonly Item[]> => {
  const { interface: words, vocabularies } = wordsIn(locale);
  return (await entriesIn('cases', locale))
    .filter(isWanted)
    .sort((a, b) => b.decade - a.decade || a.slug.localeCompare(b.slug))
    .map((record) =>
      itemOf(record, locale, [
        vocabularies.caseKind[record.kind],
        placesOf(record.places, locale),
        words.cases.decade(record.decade),
        words.claim.grades[record.grade],
      ]),
    );
};

/** Questions, the newest first. */
export const questionsIn = async (
  locale: Locale,
  isWanted: (question: Entry<'questions'>) => boolean = () => true,
): Promise<readonly Item[]> =>
  (await entriesIn('questions', locale))
    .filter(isWanted)
    .sort((a, b) => newest(a.asked, b.asked) || a.slug.localeCompare(b.slug))
    .map((question) => itemOf(question, locale, []));

/** Lessons, the youngest first. */
export const lessonsIn = async (locale: Locale): Promise<readonly Item[]> => {
  const { lessons } = wordsIn(locale).interface;
  return [...(await entriesIn('lessons', locale))]
    .sort((a, b) => a.ageFrom - b.ageFrom || a.slug.localeCompare(b.slug))
    .map((lesson) =>
      itemOf(lesson, locale, [lessons.ages(lesson.ageFrom, lesson.ageTo), lessons.minutes(lesson.minutes)]),
    );
};

/** Sections whose page is a list and nothing else, by the name of their page: what each list holds. */
const sections = {
  news: (locale: Locale) => newsIn(locale),
  campaigns: campaignsIn,
  cases: (locale: Locale) => casesIn(locale),
  questions: (locale: Locale) => questionsIn(locale),
  lessons: lessonsIn,
} as const;

/** For `getStaticPaths`: the page of each such section in every language, with its list. */
export const sectionPaths = () =>
  inEachLocale((locale) =>
    Promise.all(
      (Object.keys(sections) as (keyof typeof sections)[]).map(async (page) => ({
        params: { locale, section: addressOf(page, locale).split('/').at(2) },
        props: { locale, page, items: await sections[page](locale) },
      })),
    ),
  );
