import { facetNames, type Chosen } from '../asking/choice.ts';

/** A search as the history entry keeps it: never in the address (SAFETY, "A search is never written down"). */
export interface SearchState {
  readonly q: string;
  readonly chosen: Chosen;
  readonly byDate: boolean;
}

/** Each value that is chosen, with what it is a value of. */
export const chosenIn = (chosen: Chosen): [string, string][] =>
  facetNames.flatMap((name) => (chosen[name] ?? []).map((value): [string, string] => [name, value]));

/** Values are names of entries, kinds and years: what a link brings beside those is nobody's choice. */
const isValue = (value: string) => /^[\w-]+$/.test(value);

const kept = () => history.state as { readonly search?: Partial<SearchState> } | null;

/** What this entry of the history was searching; `#q=…` has been taken into it (`src/search/page.ts`). */
export const stateNow = (): SearchState => {
  const { q = '', chosen = {}, byDate = false } = kept()?.search ?? {};
  return {
    q,
    chosen: Object.fromEntries(facetNames.map((name) => [name, (chosen[name] ?? []).filter(isValue)])),
    byDate,
  };
};

/** Keeps it for whoever comes back. */
export const writeState = (search: SearchState): void => {
  history.replaceState({ ...kept(), ...(search.q === '' ? { search: undefined } : { search }) }, '');
};
