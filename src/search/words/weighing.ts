/** How a term stands on a page: its weight, and in which parts, a bit for each. */
export interface Standing {
  readonly weight: number;
  readonly parts: number;
}
export type Standings = ReadonlyMap<number, Standing>;

/** The bits of the parts of a page; sections follow. What readers ask is no part that they see. */
export const bitOf = { title: 0, summary: 1, searchedAs: 2, sections: 3 } as const;
/** Sections beyond share the last bit. */
export const partsToldApart = 30;
/** Any part but the title, where it is not told which. */
export const anyPart = 2 ** partsToldApart - 2;

/** Whether a reader sees it on the page. */
export const isSeen = ({ parts }: Standing): boolean => (parts & ~(1 << bitOf.searchedAs)) !== 0;

/** How soon a word that stands more often stops counting more (BM25's k), and how much more it counts in a title. */
const soon = 2;
const inTitle = 2.5;

/** What a page gets for a word that stands there so, before the word's rarity is counted. */
export const worthOf = ({ weight, parts }: Standing): number =>
  (weight / (weight + soon)) * ((parts & (1 << bitOf.title)) !== 0 ? inTitle : 1);

/** How much it tells that a page has what some of all pages have (BM25's idf). */
export const rarity = (pages: number, all: number): number => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** The pages on which terms stand together in one part, with the weight of the lightest of them. */
export const together = (all: readonly Standings[]): Map<number, Standing> => {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  const found = new Map<number, Standing>();
  for (const [page, standing] of first ?? []) {
    let { weight, parts } = standing;
    for (const other of others) {
      const there = other.get(page);
      weight = Math.min(weight, there?.weight ?? 0);
      parts &= there?.parts ?? 0;
    }
    if (parts !== 0) found.set(page, { weight, parts });
  }
  return found;
};
