import { block } from '../../model/block.ts';
import { identifiers, line, optional } from '../../model/kinds.ts';

/** What matters most, in few lines: a list in Markdown, or figures by the ids of their claims. */
export const keyFacts = block({
  holds: 'list',
  stands: 'alone',
  fields: { title: optional(line({ max: 80 })), claims: optional(identifiers('claims')) },
  oneOf: ['claims', 'text'],
});
