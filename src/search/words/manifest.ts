import type { Facets } from '../../model/facets.ts';
import type { SearchSituation, SearchTold } from '../../model/search.ts';

/** The folder of the index of a language within the site. */
export const folderOf = (locale: string): string => `search-index/${locale}/`;

/** With the numbers of the guides' pages. */
export interface ManifestSituation extends SearchSituation {
  readonly pages: readonly number[];
}

/**
 * The files of the index of one language. A search reads the manifest, the few files of terms in which its words lie, and
 * a file for each page that it shows; each is a few kilobytes, however many pages there are.
 */
export interface Manifest {
  /** The folder of all other files, named after what they hold. */
  readonly folder: string;
  /** The kind of each page, by its place among the kinds, in base 36: how many pages there are is its length. */
  readonly pages: string;
  readonly kinds: readonly string[];
  /** What the first line of each file of terms begins with, in their order. */
  readonly starts: readonly string[];
  /** What is told beside the pages, so that help needs no further file. */
  readonly synonyms: SearchTold['synonyms'];
  readonly situations: readonly ManifestSituation[];
  readonly numbers: SearchTold['numbers'];
  readonly audiences: Readonly<Record<string, string>>;
}

/** `after` is 1 where it stands after the page's own text. */
export type TextSection = readonly [id: string, heading: string, text: string, after?: 1];

/** What is shown of one page; the heading of its first section is empty. */
export interface PageFile {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly audiences?: readonly string[];
  readonly date?: string;
  readonly reviewed?: string;
  readonly summary: string;
  readonly sections: readonly TextSection[];
}

/** By what the pages can be chosen, in the order of their numbers, and what it is called. */
export interface FacetsFile {
  readonly pages: readonly Facets[];
  readonly names: SearchTold['names'];
}

/** What helps where a word is not known: see `making/unknown.ts`. */
export interface UnknownFile {
  /** The words of the index that stand on more than one page, the most frequent first, parted by spaces. */
  readonly words: string;
  /** Traditional characters, each followed by the simplified one. */
  readonly traditional: string;
  /** Chinese characters by how they are said, without tones: `mai买卖麦 xue血学`. */
  readonly sounds: string;
}

/** Weights are kept as whole numbers: so many for one. Those of synonyms are worths, which are small. */
export const steps = { term: 4, synonyms: 32 } as const;

/** What a line of a group of synonyms begins with: before all words, so that groups stand together. */
export const lineOfGroup = (group: number): string => `!${String(group).padStart(4, '0')}`;

/** What the line of a term begins with: `home` is the group in whose file it stands, where it means the same as others. */
export const lineOfTerm = (term: string, home: number | undefined): string =>
  home === undefined ? term : `${lineOfGroup(home)}/${term}`;

export const files = {
  manifest: 'index.json',
  terms: (number: number) => `terms-${number}.txt`,
  page: (page: number) => `page-${page}.json`,
  facets: 'facets.json',
  unknown: 'unknown.json',
} as const;
