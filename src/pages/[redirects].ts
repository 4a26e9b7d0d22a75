import type { APIRoute } from 'astro';
import { redirects } from '../library/published-permalinks.ts';
import { redirectsForHosts, redirectsForNginx } from '../permalinks/redirects.ts';

/** What hosts that redirect read; all others have the pages. Cloudflare takes 2 000 lines, so permanent links stay pages there. */
const files = {
  _redirects: async () => redirectsForHosts(await redirects('former')),
  'redirects.nginx.txt': async () =>
    redirectsForNginx([...(await redirects('former')), ...(await redirects('permanent'))]),
} as const;

export const getStaticPaths = () => Object.keys(files).map((name) => ({ params: { redirects: name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await files[params['redirects'] as keyof typeof files]());
