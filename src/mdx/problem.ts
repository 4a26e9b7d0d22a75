import { printable } from './characters.ts';

/** What can be wrong with entries and their places; found by the gate, which sees all of them. */
export type EntryProblemCode =
  // Places of files
  | 'wrong-place'
  | 'not-a-file'
  | 'reserved-name'
  | 'document-among-code'
  // Fields, held against the model
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-value'
  | 'misplaced-fact'
  | 'facts-missing'
  | 'missing-translation-everywhere'
  | 'counts-differ'
  // Entries, held against each other
  | 'name-differs'
  | 'duplicate-id'
  | 'duplicate-slug'
  | 'telling-id'
  | 'open-family-page'
  | 'unfit-next-step'
  | 'missing-reference'
  | 'unpublished-reference'
  | 'reference-appears-later'
  | 'broken-link'
  | 'wrong-language-link'
  | 'missing-anchor'
  | 'missing-picture'
  // Links that were given out
  | 'permalink-lost'
  | 'permalink-moved'
  | 'permalink-reused'
  | 'permalink-taken'
  | 'permalink-withdrawn'
  | 'permalink-nowhere'
  | 'permalink-circle'
  | 'permalinks-unreadable'
  | 'missing-download'
  | 'download-on-discreet'
  // What protects people in stories
  | 'needs-two-approvals'
  | 'role-approves-twice'
  | 'shown-again-alone'
  | 'not-told-singly'
  // Figures
  | 'figure-without-claim'
  | 'notices-off'
  | 'decision-missing'
  | 'decision-unreadable'
  | 'person-without-consent'
  | 'notice-not-police'
  | 'notice-without-agreement'
  | 'notice-not-a-child'
  | 'notice-of-somebody-who-left'
  | 'notice-picture-name'
  | 'notice-too-long'
  | 'notice-renewed-by-other'
  | 'known-notices-unreadable'
  | 'rumour-tells'
  // Words
  | 'barred-word'
  | 'count-outside-claim';

/**
 * Everything that can be wrong with content. The words for each are in `i18n/<locale>/problems.ts`, complete by type check,
 * so that the command line, the build and the editor say the same thing in the editor's language.
 */
export type ProblemCode =
  | EntryProblemCode
  // The bytes and characters of a file
  | 'too-large'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'line-ends'
  | 'line-too-long'
  | 'hidden-character'
  | 'not-composed'
  // Front matter and records, before any model
  | 'front-matter-begin'
  | 'front-matter-end'
  | 'yaml'
  | 'yaml-tab'
  | 'yaml-colon'
  | 'yaml-document'
  | 'yaml-anchor'
  | 'yaml-tag'
  | 'not-fields'
  | 'not-a-field-name'
  | 'duplicate-field'
  | 'nested-too-deep'
  // Bodies: what would be code
  | 'code-import'
  | 'code-expression'
  | 'tag-unreadable'
  | 'tag-not-closed'
  | 'tag-not-opened'
  | 'unknown-syntax'
  | 'too-many-parts'
  // Bodies: blocks
  | 'unknown-block'
  | 'unknown-block-field'
  | 'missing-block-field'
  | 'wrong-block-value'
  | 'block-field-twice'
  | 'block-field-without-value'
  | 'block-holds-nothing'
  | 'block-holds-words'
  | 'block-holds-list'
  | 'block-holds-dates'
  | 'block-needs-one'
  | 'block-stands-alone'
  | 'block-stands-in-text'
  // Bodies: headings, lists, tables, notes, code
  | 'heading-level'
  | 'heading-first'
  | 'heading-skips'
  | 'heading-without-words'
  | 'table-too-large'
  | 'code-language'
  | 'reference-twice'
  | 'reference-missing'
  | 'footnote-name'
  | 'footnote-missing'
  | 'footnote-unused'
  // Bodies: addresses and pictures
  | 'address-empty'
  | 'address-scheme'
  | 'address-host'
  | 'address-look-alike'
  | 'address-user-name'
  | 'address-malformed'
  | 'address-encoding'
  | 'telephone-malformed'
  | 'email-malformed'
  | 'link-without-words'
  | 'link-says-nothing'
  | 'link-shows-other-host'
  | 'link-shows-other-number'
  | 'picture-address'
  | 'picture-without-alternative'
  | 'picture-by-reference'
  | 'link-within-link'
  // Bodies: Chinese typography
  | 'stars-left'
  | 'half-width-mark';

/** One thing that is wrong, and where. Lines and columns count from 1, columns in UTF-16 units as editors count them. */
export interface Problem {
  /** Path as given, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  /** What the sentence needs to name: a field, a value, what was expected. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** Where something stands in a file. */
export type Place = Pick<Problem, 'line' | 'column'>;

/** What one rule has found, not yet placed. */
export type Finding = Pick<Problem, 'code' | 'details'>;

/** A finding at an offset, in UTF-16 units, into the text that the rule looked at. */
export interface Fault extends Finding {
  readonly offset: number;
}

/**
 * One line for terminals and logs, `file:line:column message`; control and hidden characters are shown as `[U+XXXX]`.
 * `words` are the sentences of one language.
 */
export const formatProblem = <Code extends string>(
  { file, line, column, code, details }: Omit<Problem, 'code'> & { readonly code: Code },
  words: Readonly<Record<Code, (details: Problem['details']) => string>>,
): string => printable(`${file}:${line}:${column} ${words[code](details)}`);

/** In the order in which a reader meets them. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
