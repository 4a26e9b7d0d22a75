import { block } from '../../model/block.ts';
import { identifiers } from '../../model/kinds.ts';

/** Numbers to call, by id, in the order that their age allows. */
export const contacts = block({ holds: 'nothing', stands: 'alone', fields: { ids: identifiers('contacts') } });
