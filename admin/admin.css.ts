import type { APIRoute } from 'astro';
import tokens from '../src/styles/tokens.css?raw';
import page from './admin.css?raw';
import texts from './body/body.css?raw';
import colours from './house/colours.css?raw';
import decap from './house/decap.css?raw';
import narrow from './house/narrow.css?raw';
import sides from './sides/sides.css?raw';

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () =>
  new Response([tokens, colours, page, decap, sides, narrow, texts].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
