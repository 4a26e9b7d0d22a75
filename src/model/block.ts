import type { Fields } from './field.ts';

/** What editors may place in a body: `<Name field="…">…</Name>`. Every field is written as a quoted attribute. */
export interface Block<F extends Fields = Fields> {
  readonly fields: F;
  /** `markdown`: Markdown between the tags. `nothing`: closed with `/>`. */
  readonly holds: 'markdown' | 'nothing';
  /** Where it may stand: on lines of its own, within a sentence, or both. */
  readonly stands: 'alone' | 'in-text' | 'anywhere';
}

/** A block's definition: the policy checks it, the editor offers it, `Body.astro` renders it. */
export const block = <F extends Fields>(definition: Block<F>) => definition;
