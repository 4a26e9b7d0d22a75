import type { Facets } from '../../model/facets.ts';

/** By what pages can be chosen, in the order in which it is offered. */
export const facetNames = ['kinds', 'audiences', 'topics', 'campaigns', 'years', 'places'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is chosen; within one facet any of the values, of each facet one. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface Sorted {
  readonly chosen: Chosen;
  readonly byDate: boolean;
}

const valuesOf = (name: FacetName, kind: string, facets: Facets): readonly string[] =>
  name === 'kinds' ? [kind] : (facets[name] ?? []);

interface Choosable {
  readonly page: number;
}

/** Chooses among pages and counts what could be chosen. */
export const choosing = (facetsOf: (page: number) => Facets, kindOf: (page: number) => string) => {
  const has = (page: number, name: FacetName, values: readonly string[]) =>
    values.length === 0 || valuesOf(name, kindOf(page), facetsOf(page)).some((value) => values.includes(value));
  const isChosen = (page: number, chosen: Chosen, but?: FacetName) =>
    facetNames.every((name) => name === but || has(page, name, chosen[name] ?? []));
  return {
    chosen: <Match extends Choosable>(matches: readonly Match[], { chosen, byDate }: Sorted): readonly Match[] => {
      const kept = matches.filter(({ page }) => isChosen(page, chosen));
      const dayOf = ({ page }: Match) => facetsOf(page).date ?? facetsOf(page).reviewed ?? '';
      return byDate ? [...kept].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)) : kept;
    },
    /** For each value of a facet how many pages it would leave, with what is chosen of the others. */
    counts: (matches: readonly Choosable[], name: FacetName, chosen: Chosen): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>((chosen[name] ?? []).map((value) => [value, 0]));
      for (const { page } of matches)
        if (isChosen(page, chosen, name))
          for (const value of valuesOf(name, kindOf(page), facetsOf(page)))
            counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    },
  };
};
