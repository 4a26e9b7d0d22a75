import type { Problem, ProblemCode } from '../mdx/problem.ts';

/** What is wrong and how to mend it, in one line, for each kind of problem. */
export type ProblemWords = { readonly [Code in ProblemCode]: (details: Problem['details']) => string };
