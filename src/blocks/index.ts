import { callout } from './callout/fields.ts';
import { claim } from './claim/fields.ts';
import { contacts } from './contacts/fields.ts';
import { steps } from './steps/fields.ts';

/** Every block that a body may hold, by the name that is written in it. `Body.astro` has a component for each. */
export const blocks = { Callout: callout, Claim: claim, Contacts: contacts, Steps: steps } as const;
export type BlockName = keyof typeof blocks;
