import type { Term } from './vocabularies.ts';

/** By what a page can be chosen among those that were found, beside its kind; ids of topics and campaigns. */
export interface Facets {
  readonly audiences?: readonly Term<'audience'>[];
  readonly topics?: readonly string[];
  readonly campaigns?: readonly string[];
  readonly places?: readonly Term<'place'>[];
  readonly years?: readonly string[];
  /** The day that it is about or was published on. */
  readonly date?: string;
  /** The day on which it was last checked. */
  readonly reviewed?: string;
}
