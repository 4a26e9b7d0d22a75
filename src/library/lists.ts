import { dateIn, listIn } from '../i18n/format.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import type { DocumentName } from '../model/index.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import type { Item, ItemGroup } from '../model/listed.ts';
import { addressOf } from '../i18n/urls.ts';
import { addressOfDocument, entriesById, entriesIn, type Entry } from './entries.ts';
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
export const lessonsIn = async (
  locale: Locale,
  isWanted: (lesson: Entry<'lessons'>) => boolean = () => true,
): Promise<readonly Item[]> => {
  const { lessons } = wordsIn(locale).interface;
  return (await entriesIn('lessons', locale))
    .filter(isWanted)
    .sort((a, b) => a.ageFrom - b.ageFrom || a.slug.localeCompare(b.slug))
    .map((lesson) =>
      itemOf(lesson, locale, [lessons.ages(lesson.ageFrom, lesson.ageTo), lessons.minutes(lesson.minutes)]),
    );
};

const whole = async (list: Promise<readonly Item[]>): Promise<readonly ItemGroup[]> => [{ items: await list }];

/** Items under what they have in common, in the order of `keys`. */
const groupsOf = async (
  keys: Iterable<string>,
  headingOf: (key: string) => string,
  itemsOf: (key: string) => Promise<readonly Item[]>,
): Promise<readonly ItemGroup[]> =>
  (
    await Promise.all([...new Set(keys)].map(async (key) => ({ heading: headingOf(key), items: await itemsOf(key) })))
  ).filter(({ items }) => items.length > 0);

/** News by year, the newest first. */
const newsByYear = async (locale: Locale) =>
  groupsOf(
    (await entriesIn('news', locale)).map(({ published }) => published.slice(0, 4)).sort(newest),
    (year) => dateIn(locale, year),
    (year) => newsIn(locale, ({ published }) => published.startsWith(year)),
  );

/** Cases by what they are cases of, in the order of the list of kinds. */
const casesByKind = (locale: Locale) =>
  groupsOf(
    vocabularies.caseKind,
    (kind) => wordsIn(locale).vocabularies.caseKind[kind as Term<'caseKind'>],
    (kind) => casesIn(locale, (record) => record.kind === kind),
  );

/** Questions by the first of their topics, in the order of the list of topics. */
const questionsByTopic = async (locale: Locale) => {
  const topics = await entriesById('topics', locale);
  return groupsOf(
    [...topics.values()].sort((a, b) => a.order - b.order).map(({ id }) => id),
    (topic) => topics.get(topic)?.title ?? topic,
    (topic) => questionsIn(locale, ({ topics: [first] }) => first === topic),
  );
};

/** Sections whose page is a list and nothing else, by the name of their page: what each list holds. */
const sections = {
  news: newsByYear,
  campaigns: (locale: Locale) => whole(campaignsIn(locale)),
  cases: casesByKind,
  questions: questionsByTopic,
  lessons: (locale: Locale) => whole(lessonsIn(locale)),
} as const;

/** For `getStaticPaths`: the page of each such section in every language, with its list. */
export const sectionPaths = () =>
  inEachLocale((locale) =>
    Promise.all(
      (Object.keys(sections) as (keyof typeof sections)[]).map(async (page) => ({
        params: { locale, section: addressOf(page, locale).split('/').at(2) },
        props: { locale, page, groups: await sections[page](locale) },
      })),
    ),
  );
