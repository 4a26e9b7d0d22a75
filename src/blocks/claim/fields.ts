import { block } from '../../model/block.ts';
import { reference } from '../../model/kinds.ts';

/** A claim: within a sentence its figure with qualifier and grade, alone the whole of what is known about it. */
export const claim = block({ holds: 'nothing', stands: 'anywhere', fields: { id: reference('claims') } });
