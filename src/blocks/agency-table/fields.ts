import { block } from '../../model/block.ts';
import { identifiers, optional, reference } from '../../model/kinds.ts';

/** Who does what: the agencies of a campaign with their parts in it, or agencies by id with what they are. */
export const agencyTable = block({
  holds: 'nothing',
  stands: 'alone',
  fields: { campaign: optional(reference('campaigns')), agencies: optional(identifiers('agencies')) },
  oneOf: ['campaign', 'agencies'],
});
