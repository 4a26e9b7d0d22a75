import type { APIRoute } from 'astro';
import page from './admin.css?raw';
import board from './board/board.css?raw';
import texts from './body/body.css?raw';
import standing from './standing/standing.css?raw';

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () =>
  new Response([page, texts, standing, board].join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
