import { block } from '../../model/block.ts';
import { line } from '../../model/kinds.ts';

/** What is often said and not true, and what is known instead. */
export const mythFact = block({
  holds: 'markdown',
  stands: 'alone',
  fields: { myth: line({ max: 200 }) },
  oneOf: ['text'],
});
