import type { BlockName, Blocks } from '../blocks/index.ts';
import type { Model, TypeName } from '../model/index.ts';
import type { PatternName } from '../model/field.ts';

export interface FieldWord {
  readonly label: string;
  readonly hint?: string;
  /** For a group, or a list of groups: the words for the fields within. */
  readonly fields?: Readonly<Record<string, FieldWord>>;
}

/** A name and a hint for each block, and for each of its fields. */
export type BlockWords = {
  readonly [B in BlockName]: {
    readonly label: string;
    readonly hint: string;
    readonly fields: Readonly<Record<keyof Blocks[B]['fields'], FieldWord>>;
  };
};

/** What editors read: a name for each type, a label for each field, a sentence for each pattern. */
export interface FieldWords {
  readonly types: {
    readonly [T in TypeName]: {
      readonly label: string;
      readonly singular: string;
      readonly fields: Readonly<Record<keyof Model[T]['facts'] | keyof Model[T]['words'], FieldWord>>;
    };
  };
  readonly blocks: BlockWords;
  readonly body: FieldWord;
  readonly patterns: Readonly<Record<PatternName, string>>;
}
