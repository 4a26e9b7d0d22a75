import { block } from '../../model/block.ts';
import { choice, line, optional } from '../../model/kinds.ts';
import { vocabularies } from '../../model/vocabularies.ts';

/** A few lines set apart: a note beside the text, or what must be done now. */
export const callout = block({
  holds: 'markdown',
  stands: 'alone',
  fields: { tone: choice(vocabularies.tone), title: optional(line({ max: 80 })) },
});
