import { config } from 'zod';

// Zod writes itself faster code where it may, which a policy without `unsafe-eval` reports. Imported first: schemas ask once.
config({ jitless: true });
