import type { Term, Vocabulary } from '../model/vocabularies.ts';

/** A word for each value of each closed list. */
export type VocabularyWords = { readonly [V in Vocabulary]: Readonly<Record<Term<V>, string>> };
