import type { APIRoute } from 'astro';
import { isLocale, localeTags } from '../../src/i18n/locales.ts';
import { configurationIn } from './configuration.ts';

/** One configuration for each language that editors read. */
export const getStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

/** `/admin/<locale>/configuration.json`. */
export const GET: APIRoute = ({ params: { locale = '' } }) =>
  isLocale(locale) ? Response.json(configurationIn(locale)) : new Response(null, { status: 404 });
