/**
 * Everything that can be wrong with content. The words for each are in `i18n/<locale>/problems.ts`, complete by type check,
 * so that the command line, the build and the editor say the same thing in the editor's language.
 */
export type ProblemCode = string;

/** One thing that is wrong, and where. Lines and columns count from 1. */
export interface Problem {
  /** Path as given, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  /** What the sentence needs to name: a field, a value, what was expected. */
  readonly details: Readonly<Record<string, string | number>>;
}
