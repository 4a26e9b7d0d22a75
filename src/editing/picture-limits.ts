/** What a picture may be at most, in the editor as on disk. */
export const largestPicture = {
  /** As it is sent; one of a telephone, encoded again, has half of that. */
  bytes: 10_000_000,
  /** Of one that is chosen; a telephone's has 12 to 50 million. */
  pixels: 60_000_000,
  /** The longer side of what is kept: pages show 1600 at most (`src/library/pictures.ts`), and screens may want twice as many. */
  side: 3200,
} as const;
