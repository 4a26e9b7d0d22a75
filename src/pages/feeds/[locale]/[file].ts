import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { written } from '../../../feeds/formats.ts';
import { listingOf } from '../../../feeds/listing.ts';
import { noticeListingOf } from '../../../feeds/notices.ts';
import { localeTags } from '../../../i18n/locales.ts';
import { addressOfFeed, feedFormatNames, feedFormats, feedNames, type FeedFormat } from '../../../i18n/urls.ts';
import { hasBoard } from '../../../library/notices.ts';

/** Notices are told of only where they can be deleted again, or are read anew each time: RSS knows neither. */
const feeds = () => [
  ...feedNames.flatMap((name) => feedFormatNames.map((format) => ({ name, format }))),
  ...(hasBoard()
    ? (['atom', 'json'] satisfies FeedFormat[]).map((format) => ({ name: 'notices' as const, format }))
    : []),
];

export const getStaticPaths = () =>
  localeTags.flatMap((locale) =>
    feeds().map(({ name, format }) => ({
      params: { locale, file: addressOfFeed(name, format, locale).split('/').at(-1) },
      props: { locale, name, format },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { locale, name, format },
}) =>
  new Response(written[format](name === 'notices' ? await noticeListingOf(locale) : await listingOf(name, locale)), {
    headers: { 'Content-Type': `${feedFormats[format].mediaType}; charset=utf-8` },
  });
