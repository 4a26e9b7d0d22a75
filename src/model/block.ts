import type { Fields } from './field.ts';

/** What editors may place in a body: `<Name field="…">…</Name>`. Every field is written as a quoted attribute. */
export interface Block<F extends Fields = Fields> {
  readonly fields: F;
  /**
   * What stands between its tags. `markdown`: Markdown. `list`: one list. `dated-list`: one numbered list whose items begin
   * with a day in bold type, `**2024-11-08**`. `words`: words of a sentence, without links. `nothing`: it is closed with `/>`.
   */
  readonly holds: 'markdown' | 'list' | 'dated-list' | 'words' | 'nothing';
  /** Where it may stand: on lines of its own, within a sentence, or both. */
  readonly stands: 'alone' | 'in-text' | 'anywhere';
  /** Exactly one of these fields is filled in; `text` is what stands between the tags. */
  readonly oneOf?: readonly string[];
  /** Fields that are no use without another one, with the name of that one. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** A block's definition: the policy checks it, the editor offers it, `Body.astro` renders it. */
export const block = <F extends Fields>(definition: Block<F>) => definition;
