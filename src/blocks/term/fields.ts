import { block } from '../../model/block.ts';
import { reference } from '../../model/kinds.ts';

/** A word with its meaning at hand: what it holds, or else the term itself, leads to the meaning at the end of the text. */
export const term = block({ holds: 'words', stands: 'in-text', fields: { id: reference('glossary') } });
