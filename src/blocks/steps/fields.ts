import { block } from '../../model/block.ts';

/** A numbered list in Markdown, each item a step; bold words at its beginning are the step's heading. */
export const steps = block({ holds: 'markdown', stands: 'alone', fields: {} });
