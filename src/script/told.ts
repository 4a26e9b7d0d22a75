import type { SearchFile } from './load-search.ts';

/** Where readers are taken who leave in one language: through the page, to the first site, or to the second. */
export interface Way {
  readonly page: string;
  readonly first: string;
  readonly second: string;
}

/** What the build writes into the script: it is bundled once for each language. */
export interface Told {
  readonly words: {
    readonly noteDeep: string;
    readonly left: string;
    readonly inFrame: { readonly label: string; readonly note: string; readonly hidden: string };
    readonly pressTwice: string;
    readonly pressOnce: string;
    readonly stayed: string;
  };
  readonly search: SearchFile;
  /** By language of the link. */
  readonly ways: Readonly<Record<string, Way>>;
}

declare const TOLD: Told;

export const { words, ways, search } = TOLD;
