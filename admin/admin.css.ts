import type { APIRoute } from 'astro';
import tokens from '../src/styles/tokens.css?raw';
import page from './admin.css?raw';
import own from './elements.css?raw';
import lastBuild from './at-home/last-build.css?raw';
import forges from './backends/backends.css?raw';
import refused from './before-save/before-save.css?raw';
import board from './board/board.css?raw';
import texts from './body/body.css?raw';
import conflict from './conflict/conflict.css?raw';
import colours from './house/colours.css?raw';
import decap from './house/decap.css?raw';
import fields from './house/fields.css?raw';
import narrow from './house/narrow.css?raw';
import kept from './kept/kept.css?raw';
import lengths from './lengths/lengths.css?raw';
import names from './names/names.css?raw';
import panes from './panes/panes.css?raw';
import picker from './picker/picker.css?raw';
import pictures from './pictures/pictures.css?raw';
import found from './search/search.css?raw';
import sides from './sides/sides.css?raw';
import card from './speed/card.css?raw';
import standing from './standing/standing.css?raw';

const sheets = [
  tokens,
  colours,
  own,
  page,
  texts,
  decap,
  fields,
  sides,
  narrow,
  refused,
  lengths,
  card,
  panes,
  picker,
  standing,
  board,
  conflict,
  kept,
  found,
  lastBuild,
  pictures,
  names,
  forges,
];

/** `/admin/admin.css`: a file of its own, because the site has one style sheet for all pages and this is not for readers. */
export const GET: APIRoute = () =>
  new Response(sheets.join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
