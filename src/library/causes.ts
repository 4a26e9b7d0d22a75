import type { Locale } from '../i18n/locales.ts';
import { addressOfTopic } from '../i18n/urls.ts';
import { addressOfDocument, entriesById } from './entries.ts';

/** Where what lies behind a piece of news or a case is explained, and a guide that can prevent it. */
export const causesOf = async (
  { rootCause, prevention }: { rootCause?: string | undefined; prevention?: string | undefined },
  locale: Locale,
) => {
  const topic = (await entriesById('topics', locale)).get(rootCause ?? '');
  const guide = (await entriesById('guidance', locale)).get(prevention ?? '');
  return {
    rootCause: topic && { title: topic.title, address: addressOfTopic(topic.id, locale) },
    prevention: guide && { title: guide.title, address: addressOfDocument(guide, locale) },
  };
};
