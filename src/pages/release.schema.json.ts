import { releaseSchemaFor } from '../online/release.ts';
import { settings } from '../settings.ts';

export const GET = () => Response.json(releaseSchemaFor(settings.origin));
