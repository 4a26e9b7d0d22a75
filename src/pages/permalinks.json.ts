import { publishedIds } from '../library/published-permalinks.ts';
import { permalinksFor } from '../permalinks/published.ts';
import { settings } from '../settings.ts';

export const GET = async () => Response.json(permalinksFor(settings.origin, await publishedIds()));
