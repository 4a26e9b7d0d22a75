import { locales, wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf, addressOfTopic, termAnchor, type FixedPage } from '../i18n/urls.ts';
import { audiencesIn } from './audiences.ts';
import { addressOfDocument, entriesIn, isDiscreet, once } from './entries.ts';

interface Line {
  readonly title: string;
  readonly address: string;
  /** What kind of thing it is. */
  readonly meta: string;
  readonly lang?: string | undefined;
}

/** Lines that begin with the same letter. */
export interface Letter {
  readonly letter: string;
  readonly lines: readonly Line[];
}

/**
 * Where each pinyin initial begins: CLDR's pinyin order has a mark for each letter (U+FDD0 and the letter, UTS 35, "Index
 * Characters"). It knows one reading of a character.
 */
const pinyin = Array.from('ABCDEFGHJKLMNOPQRSTWXYZ');
/** First words whose first character is read in another way than CLDR reads it alone. */
const readings: readonly (readonly [string, string])[] = [
  ['长期', 'C'],
  ['行为', 'X'],
];
const chinese = new Intl.Collator('zh-u-co-pinyin');

const firstOf = (title: string) => /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '';

/** The letter under which a title is looked for: Latin as it is written, Han by the initial of its pinyin, else `other`. */
export const letterOf = (title: string, other: string): string => {
  const first = firstOf(title);
  if (/\p{Script=Latin}/u.test(first)) return first.normalize('NFD').charAt(0).toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return other;
  const [, read] = readings.find(([word]) => title.startsWith(word)) ?? [];
  return read ?? pinyin.findLast((letter) => chinese.compare(`\uFDD0${letter}`, first) <= 0) ?? other;
};

/** Lines under their letters, in the order of the language; what begins with no letter comes last. */
export const byLetter = <T extends { readonly title: string }>(
  lines: readonly T[],
  locale: Locale,
): readonly { readonly letter: string; readonly lines: readonly T[] }[] => {
  const { compare } = new Intl.Collator(locales[locale].format, { numeric: true });
  const { other } = wordsIn(locale).interface.index;
  const letters = Map.groupBy(
    [...lines].sort((a, b) => compare(a.title, b.title)),
    ({ title }) => letterOf(title, other),
  );
  return [...letters]
    .map(([letter, own]) => ({ letter, lines: own }))
    .sort((a, b) => Number(a.letter === other) - Number(b.letter === other) || a.letter.localeCompare(b.letter, 'en'));
};

const documents = ['guidance', 'questions', 'campaigns', 'lessons', 'pages'] as const;

/** The pages that every language has, by what they are called; those about the site are entries. */
const fixedPagesIn = (locale: Locale): Readonly<Partial<Record<FixedPage, string>>> => {
  const { interface: words } = wordsIn(locale);
  return {
    help: words.help.heading,
    guidance: words.guidance.title,
    family: words.family.heading,
    checker: words.checker.title,
    news: words.news.title,
    campaigns: words.campaigns.title,
    cases: words.cases.title,
    questions: words.questions.title,
    lessons: words.lessons.title,
    topics: words.topics.title,
    glossary: words.glossary.title,
    evidence: words.evidence.title,
    sources: words.sources.title,
    agencies: words.agencies.title,
    corrections: words.corrections.title,
    saved: words.offline.title,
    search: words.searchPage.title,
  };
};

/**
 * Guides, questions, topics, groups of readers, terms, campaigns, lessons and pages by letter. Discreet guides are left out: their titles
 * would tell, and their neutral names would help nobody.
 */
export const aToZ = (locale: Locale): Promise<readonly Letter[]> =>
  once(`a-z/${locale}`, async () => {
    const { kinds } = wordsIn(locale).interface.index;
    const langOf = (lang: Locale) => (lang === locale ? undefined : lang);
    const lines = await Promise.all([
      ...documents.map(async (type) =>
        (await entriesIn(type, locale))
          .filter((entry) => !isDiscreet(entry))
          .map((entry) => ({
            title: entry.title,
            address: addressOfDocument(entry, locale),
            meta: kinds[type],
            lang: langOf(entry.lang),
          })),
      ),
      audiencesIn(locale).then((audiences) =>
        audiences.map(({ name, address }) => ({ title: name, address, meta: kinds.audiences })),
      ),
      entriesIn('topics', locale).then((topics) =>
        topics.map(({ id, title, lang }) => ({
          title,
          address: addressOfTopic(id, locale),
          meta: kinds.topics,
          lang: langOf(lang),
        })),
      ),
      entriesIn('glossary', locale).then((terms) =>
        terms.map(({ id, term, lang }) => ({
          title: term,
          address: `${addressOf('glossary', locale)}#${termAnchor(id)}`,
          meta: kinds.glossary,
          lang: langOf(lang),
        })),
      ),
    ]);
    const fixed = Object.entries(fixedPagesIn(locale)).map(([page, title]) => ({
      title,
      address: addressOf(page as FixedPage, locale),
      meta: kinds.pages,
    }));
    return byLetter([...fixed, ...lines.flat()], locale);
  });
