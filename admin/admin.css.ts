import type { APIRoute } from 'astro';
import lastBuild from './at-home/last-build.css?raw';
import page from './admin.css?raw';
import texts from './body/body.css?raw';
import pictures from './pictures/pictures.css?raw';
import names from './names/names.css?raw';
import conflict from './conflict/conflict.css?raw';
import dialogues from './elements.css?raw';
import kept from './kept/kept.css?raw';

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () =>
  new Response([page, texts, kept, conflict, dialogues, names, pictures, lastBuild].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
