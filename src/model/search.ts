/** What the search of one language is told beside the pages: from content, handed over by `src/library/search.ts`. */
export interface SearchTold {
  /** Words that mean the same to those who ask. */
  readonly synonyms: readonly (readonly string[])[];
  readonly situations: readonly SearchSituation[];
  /** What is called at once, by the place that it is called in. */
  readonly numbers: readonly { readonly place: string; readonly dial: string; readonly printed: string }[];
  /** The words for what pages can be chosen by: vocabularies, titles of topics and campaigns. */
  readonly names: Readonly<Record<'audiences' | 'places' | 'topics' | 'campaigns', Readonly<Record<string, string>>>>;
}

/** What may be happening to somebody who asks. */
export interface SearchSituation {
  readonly name: string;
  /** What is typed then: all words of a line, in whatever order. */
  readonly said: readonly string[];
  readonly firstSteps: readonly string[];
  readonly guides: readonly { readonly title: string; readonly address: string }[];
}
