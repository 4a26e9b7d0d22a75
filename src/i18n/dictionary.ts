import type { CheckWords } from './check-words.ts';
import type { CommandWords } from './command-words.ts';
import type { FieldWords } from './field-words.ts';
import type { en } from './en/interface.ts';
import type { ProblemWords, WordReasons } from './problem-words.ts';
import type { VocabularyWords } from './vocabulary-words.ts';

/** The same keys with any text: what another language's interface has to fill in. */
type SameKeys<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...parts: infer P) => string
      ? (...parts: P) => string
      : SameKeys<T[Key]>;
};

/** What every language says in the interface. English is written first, so its keys are the list. */
export type InterfaceWords = SameKeys<typeof en>;

/** Pages that are no entry, and those of places. */
type PageWithoutEntry =
  | ('help' | 'place' | 'family' | 'checker' | 'glossary')
  | ('guidance' | 'topics' | 'index' | 'agencies' | 'corrections' | 'sources' | 'evidence')
  | ('news' | 'campaigns' | 'cases' | 'questions' | 'lessons');

/** Everything that a language says outside content. */
export interface Dictionary {
  readonly interface: InterfaceWords;
  /** What readers type who should find a page that is no entry, a line each. */
  readonly searchedAs: Readonly<Record<PageWithoutEntry, string>>;
  readonly vocabularies: VocabularyWords;
  readonly fields: FieldWords;
  readonly problems: ProblemWords;
  readonly wordReasons: WordReasons;
  readonly commands: CommandWords;
  readonly checks: CheckWords;
}
