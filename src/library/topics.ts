import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfAudience, addressOfTopic } from '../i18n/urls.ts';
import { vocabularies } from '../model/vocabularies.ts';
import { entriesIn } from './entries.ts';
import { inEachLocale } from './paths.ts';

/** All topics in the order that editors gave them, root causes and subjects apart. */
export const topicsIn = async (locale: Locale) => {
  const topics = [...(await entriesIn('topics', locale))].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  const items = topics.map((topic) => ({
    isRootCause: topic.kind === 'root-cause',
    title: topic.title,
    summary: topic.summary,
    address: addressOfTopic(topic.id, locale),
    lang: topic.lang === locale ? undefined : topic.lang,
  }));
  return {
    rootCauses: items.filter(({ isRootCause }) => isRootCause),
    subjects: items.filter(({ isRootCause }) => !isRootCause),
  };
};

/** The groups of readers that guides are written for, each with the address of its guides. */
export const audiencesIn = async (locale: Locale) => {
  const guides = await entriesIn('guidance', locale);
  return vocabularies.audience
    .filter((audience) => guides.some(({ audiences }) => audiences.includes(audience)))
    .map((audience) => ({
      audience,
      name: wordsIn(locale).vocabularies.audience[audience],
      address: addressOfAudience(audience, locale),
    }));
};

/** For `getStaticPaths`: a page for each group of readers in every language. */
export const audiencePaths = () =>
  inEachLocale(async (locale) =>
    (await audiencesIn(locale)).map(({ audience, name }) => ({
      params: { locale, audience },
      props: { locale, audience, name },
    })),
  );

/** For `getStaticPaths`: a page for each topic in every language. */
export const topicPaths = () =>
  inEachLocale(async (locale) =>
    (await entriesIn('topics', locale)).map((topic) => ({
      params: { locale, topic: topic.id },
      props: { locale, topic },
    })),
  );
