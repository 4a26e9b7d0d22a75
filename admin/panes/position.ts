/** Where one looks in a text: in which of its sections, and how far in it, from 0 to 1. */
export interface Position {
  readonly section: number;
  readonly part: number;
}

/** Where a height is, among the heights at which sections begin, with the height of the whole at the end. */
export const positionAt = (height: number, edges: readonly number[]): Position => {
  const section = Math.max(
    0,
    edges.findLastIndex((edge, index) => edge <= height && index < edges.length - 1),
  );
  const [from = 0, to = from] = edges.slice(section, section + 2);
  return { section, part: to > from ? Math.min(1, Math.max(0, (height - from) / (to - from))) : 0 };
};

/** The height of a position; where there are fewer sections, the end of the last. */
export const heightOf = ({ section, part }: Position, edges: readonly number[]): number => {
  const [from = edges.at(-1) ?? 0, to = from] = edges.slice(section, section + 2);
  return from + part * (to - from);
};
