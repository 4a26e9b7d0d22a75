import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../library/paths.ts';
import { searchToldIn } from '../../../library/search.ts';

export const getStaticPaths = localePaths;

/** What the search is told beside the pages; the index takes it in, and it is not shipped (`src/search/index.ts`). */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await searchToldIn(props.locale));
