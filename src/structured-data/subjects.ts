import type {
  Article,
  CorrectionComment,
  DefinedTermSet,
  FAQPage,
  LearningResource,
  NewsArticle,
  Report,
  WebSite,
} from 'schema-dts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import type { Term } from '../model/vocabularies.ts';

/** Members of a type of schema.org that are objects, with the type's own name in them. */
type Node<T, Name extends string> = Exclude<Extract<T, { '@type': Name }>, string>;

/** What a page can be about, before it is known where it lies. */
export type Subject =
  | Node<Article, 'Article'>
  | Node<NewsArticle, 'NewsArticle'>
  | Node<Report, 'Report'>
  | Node<FAQPage, 'FAQPage'>
  | Node<LearningResource, 'LearningResource'>
  | Node<DefinedTermSet, 'DefinedTermSet'>
  | Node<WebSite, 'WebSite'>;

interface Text {
  readonly title: string;
  readonly summary: string;
}

interface Corrected {
  readonly corrections: readonly { readonly on: string }[];
  readonly corrected: readonly string[];
}

const written = ({ title, summary }: Text) => ({ headline: title, description: summary });

/** The day of the newest correction, the only change of a page that is dated. */
export const lastChangeOf = ({ corrections }: Pick<Corrected, 'corrections'>): string | undefined =>
  corrections
    .map(({ on }) => on)
    .sort()
    .at(-1);

const changes = ({ corrections, corrected }: Corrected) => {
  if (corrections.length === 0) return {};
  const correction = corrections.map(({ on }, at): CorrectionComment => ({
    '@type': 'CorrectionComment',
    datePublished: on,
    text: corrected[at] ?? '',
  }));
  return { dateModified: lastChangeOf({ corrections }) ?? '', correction };
};

/** A guide; the day on which it was checked is the day of a review, not of a change. */
export const guideOf = ({ reviewed, ...text }: Text & { reviewed: string }): Subject => ({
  '@type': 'Article',
  ...written(text),
  mainEntityOfPage: { '@type': 'WebPage', lastReviewed: reviewed },
});

/** A piece of news. Its day is that of the report it tells of, not the day on which this page was first published. */
export const newsArticleOf = (
  item: Text & Corrected & { published: string; happened?: string | undefined },
): Subject => ({
  '@type': 'NewsArticle',
  ...written(item),
  temporalCoverage: item.happened ?? item.published,
  ...changes(item),
});

/** A campaign and its time; an open end is written as in ISO 8601-2. */
export const campaignArticleOf = (campaign: Text & { from: string; until?: string | undefined }): Subject => ({
  '@type': 'Article',
  ...written(campaign),
  temporalCoverage: `${campaign.from}/${campaign.until ?? '..'}`,
});

/** The record of a case: its title and summary alone, because what is rare is told coarsely, and only on the page. */
export const caseReportOf = (record: Text & Corrected): Subject => ({
  '@type': 'Report',
  ...written(record),
  ...changes(record),
});

/** One question with our answer. */
export const faqOf = ({ title, answer }: { title: string; answer: string }): Subject => ({
  '@type': 'FAQPage',
  mainEntity: { '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: answer } },
});

export const licences: Readonly<Record<Term<'licence'>, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

interface LessonFacts extends Text {
  readonly teaches: readonly string[];
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly level: Term<'school'>;
  readonly kind: Term<'lessonKind'>;
  readonly minutes: number;
  readonly licence: Term<'licence'>;
}

/** A lesson in the terms of LRMI (IEEE 2881). */
export const learningResourceOf = (lesson: LessonFacts, lang: Locale): Subject => {
  const { school, lessonKind } = wordsIn(lang).vocabularies;
  return {
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.summary,
    teaches: lesson.teaches,
    typicalAgeRange: `${lesson.ageFrom}-${lesson.ageTo}`,
    educationalLevel: school[lesson.level],
    learningResourceType: lessonKind[lesson.kind],
    timeRequired: `PT${lesson.minutes}M`,
    license: licences[lesson.licence],
  };
};

/** A list of terms; each points to its own place on the page, which says what it means. */
export const termSetOf = (title: string, terms: readonly { term: string; address: string }[]): Subject => ({
  '@type': 'DefinedTermSet',
  name: title,
  hasDefinedTerm: terms.map(({ term, address }) => ({ '@type': 'DefinedTerm', name: term, url: address })),
});

/** The site itself. It names no search, because a query must not be written into an address. */
export const webSiteOf = (locale: Locale): Subject => {
  const { site } = wordsIn(locale).interface;
  return { '@type': 'WebSite', name: site.name, alternateName: site.otherName };
};
