import { termsOfPhrase } from '../asking/question.ts';
import { plain } from '../words/terms.ts';
import { rarity, together, worthOf, type Standing, type Standings } from '../words/weighing.ts';

/**
 * For each group of words that mean the same the pages that have any of them, with the most that one of them is worth there:
 * so that whoever asks with one needs no file for each of the others. A phrase tells more than a single word.
 */
export const synonymStandings = (
  groups: readonly (readonly string[])[],
  terms: ReadonlyMap<string, Standings>,
  all: number,
): Standings[] =>
  groups.map((group) => {
    const wordings = group.map((words) => {
      const wanted = termsOfPhrase(plain(words));
      return { isPhrase: wanted.length > 1, pages: together(wanted.map((term) => terms.get(term) ?? new Map())) };
    });
    const rare = rarity(new Set(wordings.flatMap(({ pages }) => [...pages.keys()])).size, all);
    const best = new Map<number, Standing>();
    for (const { isPhrase, pages } of wordings) {
      const tells = isPhrase ? (1 + rarity(pages.size, all) / rare) / 2 : 1;
      for (const [page, standing] of pages) {
        const weight = tells * worthOf(standing);
        if (weight > (best.get(page)?.weight ?? 0)) best.set(page, { weight, parts: 0 });
      }
    }
    return new Map([...best].sort(([a], [b]) => a - b));
  });
