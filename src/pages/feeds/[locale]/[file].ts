import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { written } from '../../../feeds/formats.ts';
import { listingOf } from '../../../feeds/listing.ts';
import { localeTags } from '../../../i18n/locales.ts';
import { addressOfFeed, feedFormatNames, feedFormats, feedNames } from '../../../i18n/urls.ts';

export const getStaticPaths = () =>
  localeTags.flatMap((locale) =>
    feedNames.flatMap((name) =>
      feedFormatNames.map((format) => ({
        params: { locale, file: addressOfFeed(name, format, locale).split('/').at(-1) },
        props: { locale, name, format },
      })),
    ),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(written[props.format](await listingOf(props.name, props.locale)), {
    headers: { 'Content-Type': `${feedFormats[props.format].mediaType}; charset=utf-8` },
  });
