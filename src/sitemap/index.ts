import type { AstroIntegration } from 'astro';
import sitemap from '@astrojs/sitemap';
import { settings } from '../settings.ts';
import { changedByAddress } from './changed.ts';
import { indexablePagesIn } from './indexable.ts';

/**
 * The sitemap (sitemaps.org 0.9): every page that may be listed, with its translations, and the day of its last review,
 * publication or correction where there is one.
 */
export const sitemapOfBuiltPages = (): AstroIntegration[] => {
  let pages: Awaited<ReturnType<typeof indexablePagesIn>> = new Map();
  let changed: Awaited<ReturnType<typeof changedByAddress>> = new Map();
  return [
    {
      name: 'indexable-pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          pages = await indexablePagesIn(dir, settings.origin);
          changed = await changedByAddress();
        },
      },
    },
    sitemap({
      filter: (url) => pages.has(url),
      serialize: ({ url }) => {
        const lastmod = changed.get(url);
        return { url, links: [...(pages.get(url)?.translations ?? [])], ...(lastmod !== undefined && { lastmod }) };
      },
      namespaces: { news: false, image: false, video: false },
    }),
  ];
};
