/** One line of a list of entries. */
export interface Item {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** Above the title: date, place, kind, for whom. */
  readonly meta?: string | undefined;
  /** BCP 47 tag, where the words are in another language than the page. */
  readonly lang?: string | undefined;
}

/** What was corrected on one page, on one day. */
export interface Correction {
  /** Of the entry. */
  readonly id: string;
  readonly on: string;
  /** Which correction of its entry it is, the oldest being 1. */
  readonly nth: number;
  readonly title: string;
  readonly address: string;
  readonly text: string;
  /** What the page speaks of, where readers are told so before they read. */
  readonly contentNote?: string | undefined;
  readonly lang?: string | undefined;
}

/** Part of a long list. */
export interface ItemGroup {
  /** Absent where the list is one. */
  readonly heading?: string | undefined;
  readonly items: readonly Item[];
}
