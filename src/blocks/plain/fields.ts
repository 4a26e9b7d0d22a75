import { block } from '../../model/block.ts';
import { line } from '../../model/kinds.ts';

/** Words with a number that counts neither people nor cases nor money, and why; readers see the words alone. */
export const plain = block({
  holds: 'words',
  stands: 'in-text',
  fields: { reason: line({ max: 160 }) },
  oneOf: ['text'],
});
