import { agencyTableExamples } from './agency-table/examples.ts';
import { calloutExamples } from './callout/examples.ts';
import { claimExamples } from './claim/examples.ts';
import { contactsExamples } from './contacts/examples.ts';
import { downloadExamples } from './download/examples.ts';
import type { Example } from './example.ts';
import { figureExamples } from './figure/examples.ts';
import type { BlockName } from './index.ts';
import { keyFactsExamples } from './key-facts/examples.ts';
import { mythFactExamples } from './myth-fact/examples.ts';
import { plainExamples } from './plain/examples.ts';
import { quoteExamples } from './quote/examples.ts';
import { stepsExamples } from './steps/examples.ts';
import { termExamples } from './term/examples.ts';
import { timelineExamples } from './timeline/examples.ts';

/** Examples of every block, by the block's name. */
export const examples: Readonly<Record<BlockName, readonly Example[]>> = {
  AgencyTable: agencyTableExamples,
  Callout: calloutExamples,
  Claim: claimExamples,
  Contacts: contactsExamples,
  Download: downloadExamples,
  Figure: figureExamples,
  KeyFacts: keyFactsExamples,
  MythFact: mythFactExamples,
  Plain: plainExamples,
  Quote: quoteExamples,
  Steps: stepsExamples,
  Term: termExamples,
  Timeline: timelineExamples,
};
