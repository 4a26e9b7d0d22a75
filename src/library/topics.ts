import type { Locale } from '../i18n/locales.ts';
import { addressOfTopic } from '../i18n/urls.ts';
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

/** For `getStaticPaths`: a page for each topic in every language. */
export const topicPaths = () =>
  inEachLocale(async (locale) =>
    (await entriesIn('topics', locale)).map((topic) => ({
      params: { locale, topic: topic.id },
      props: { locale, topic },
    })),
  );
