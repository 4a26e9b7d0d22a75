import type { APIRoute } from 'astro';
import styles from './admin.css?raw';

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () => new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
