import { agencyTable } from './agency-table/fields.ts';
import { callout } from './callout/fields.ts';
import { claim } from './claim/fields.ts';
import { contacts } from './contacts/fields.ts';
import { download } from './download/fields.ts';
import { figure } from './figure/fields.ts';
import { keyFacts } from './key-facts/fields.ts';
import { mythFact } from './myth-fact/fields.ts';
import { plain } from './plain/fields.ts';
import { quote } from './quote/fields.ts';
import { steps } from './steps/fields.ts';
import { term } from './term/fields.ts';
import { timeline } from './timeline/fields.ts';

/** Every block that a body may hold, by the name that is written in it. `Body.astro` has a component for each. */
export const blocks = {
  AgencyTable: agencyTable,
  Callout: callout,
  Claim: claim,
  Contacts: contacts,
  Download: download,
  Figure: figure,
  KeyFacts: keyFacts,
  MythFact: mythFact,
  Plain: plain,
  Quote: quote,
  Steps: steps,
  Term: term,
  Timeline: timeline,
} as const;
export type Blocks = typeof blocks;
export type BlockName = keyof Blocks;
