import type { APIRoute } from 'astro';
import { sitemapAddress } from '../i18n/urls.ts';
import { settings } from '../settings.ts';

/**
 * `robots.txt` (RFC 9309). It shuts nobody out, `/admin/` neither: what must not be listed says so itself (`noindex`), and
 * whoever may not fetch a page cannot read that on it, and lists its bare address.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${new URL(sitemapAddress, settings.origin).href}\n`);
