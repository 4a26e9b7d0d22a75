import type { WordReason } from '../wording/rule.ts';
import type { EntryProblemCode, Problem, ProblemCode } from '../mdx/problem.ts';

/** What is wrong and how to mend it, in one line, for each kind of problem. */
export type ProblemWords = Readonly<Record<ProblemCode, (details: Problem['details']) => string>>;

/** The part of them that is about entries. */
export type EntryProblemWords = Pick<ProblemWords, EntryProblemCode>;

/** Why a word is not written, in one language. */
export type WordReasons = Readonly<Record<WordReason, string>>;
