import type { Query } from './queries.ts';

/** Answers what somebody typed with addresses of pages, best first. */
export type Engine = (typed: string) => Promise<readonly string[]>;

export interface Measured {
  readonly first: number;
  readonly firstThree: number;
  readonly mrr: number;
  /** Queries without a right page among the first three, each with what came first. */
  readonly missed: readonly string[];
}

/** How an engine does on queries: how often a right page comes first, is among the first three, and its mean reciprocal rank. */
export const measure = async (engine: Engine, queries: readonly Query[], locale: string): Promise<Measured> => {
  const ranks: number[] = [];
  const missed: string[] = [];
  for (const [typed, pages] of queries) {
    const right = new Set(pages.split(' ').map((page) => `/${locale}/${page}/`));
    const found = (await engine(typed)).slice(0, 10);
    const rank = found.findIndex((address) => right.has(address)) + 1;
    ranks.push(rank);
    if (rank === 0 || rank > 3) missed.push(`${typed} (${String(rank)}) → ${found.slice(0, 3).join(' ')}`);
  }
  const share = (test: (rank: number) => boolean) => ranks.filter(test).length / ranks.length;
  return {
    first: share((rank) => rank === 1),
    firstThree: share((rank) => rank >= 1 && rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    missed,
  };
};
