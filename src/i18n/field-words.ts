import type { Model, TypeName } from '../model/index.ts';
import type { PatternName } from '../model/field.ts';

export interface FieldWord {
  readonly label: string;
  readonly hint?: string;
  /** For a group, or a list of groups: the words for the fields within. */
  readonly fields?: Readonly<Record<string, FieldWord>>;
}

/** What editors read: a name for each type, a label for each field, a sentence for each pattern. */
export interface FieldWords {
  readonly types: {
    readonly [T in TypeName]: {
      readonly label: string;
      readonly singular: string;
      readonly fields: Readonly<Record<keyof Model[T]['facts'] | keyof Model[T]['words'], FieldWord>>;
    };
  };
  readonly body: FieldWord;
  readonly patterns: Readonly<Record<PatternName, string>>;
}
