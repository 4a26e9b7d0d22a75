import type { APIRoute } from 'astro';
import page from './admin.css?raw';
import refused from './before-save/before-save.css?raw';
import texts from './body/body.css?raw';
import lengths from './lengths/lengths.css?raw';
import panes from './panes/panes.css?raw';
import picker from './picker/picker.css?raw';

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () =>
  new Response([page, refused, texts, lengths, panes, picker].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
