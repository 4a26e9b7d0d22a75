import { config } from 'zod';

// Zod writes itself faster code where it may, which a policy without `unsafe-eval` reports. It asks once, when the first schema
// is made: whatever imports the model imports this first.
config({ jitless: true });
