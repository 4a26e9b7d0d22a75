import { permalinksSchemaFor } from '../permalinks/published.ts';
import { settings } from '../settings.ts';

export const GET = () => Response.json(permalinksSchemaFor(settings.origin));
