/** Why a word is not written here; the reasons in sentences are in `i18n/<locale>/word-reasons.ts`. */
export const wordReasons = [
  'promises-safety',
  'makes-a-hero',
  'promises-return',
  'sensational',
  'makes-a-thing',
  'price-of-a-person',
  'label-for-a-person',
  'blames',
  'names-disability',
  'papers',
  'sexual-exploitation',
  'suicide',
  'not-established',
  'officialese',
  'house-word',
  'private-number',
] as const;
export type WordReason = (typeof wordReasons)[number];

/** What is not written in a language, and what is written instead. */
export interface WordRule {
  readonly reason: WordReason;
  /** With the flags `gu`, and `i` where letters have two cases. */
  readonly pattern: RegExp;
  /** The better words, in the language of the text; empty where the sentence has to be built anew. */
  readonly instead: string;
  /** What makes it right when it stands in the same sentence. */
  readonly unless?: RegExp;
}

/** A barred word in a text: where it begins, in UTF-16 units. */
export interface BarredWord {
  readonly offset: number;
  readonly word: string;
  readonly reason: WordReason;
  readonly instead: string;
}
