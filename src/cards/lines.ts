/** A stretch of text that is never broken, and how wide it stands at a size of 1. */
export interface Piece {
  readonly text: string;
  readonly width: number;
}

interface Broken {
  readonly lines: readonly (readonly Piece[])[];
  readonly unevenness: number;
}

/** How much it counts when a line ends where nobody would pause, beside the square of what it leaves empty. */
const breakInPhrase = 12;

const widthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { width }) => sum + width, 0);

/** How few lines the pieces need, each no wider than `room`; none where one piece alone is wider. */
const fewest = (pieces: readonly Piece[], room: number): number => {
  let count = 1;
  let filled = 0;
  for (const { width } of pieces) {
    if (width > room) return Infinity;
    if (filled + width > room) {
      count += 1;
      filled = 0;
    }
    filled += width;
  }
  return count;
};

/** The most even of all ways to put the pieces into exactly `count` lines. */
const evenly = (pieces: readonly Piece[], count: number, room: number): Broken | undefined => {
  const known = new Map<string, Broken | undefined>();
  const from = (start: number, left: number): Broken | undefined => {
    const key = `${start}/${left}`;
    if (known.has(key)) return known.get(key);
    let best: Broken | undefined;
    for (let end = left === 1 ? pieces.length : start + 1; end <= pieces.length - left + 1; end += 1) {
      const line = pieces.slice(start, end);
      const slack = room - widthOf(line);
      if (slack < 0) break;
      const rest = left === 1 ? { lines: [], unevenness: 0 } : from(end, left - 1);
      const pause = left === 1 || /[，。：；、？！,:;]\s*$/u.test(line.at(-1)?.text ?? '') ? 0 : breakInPhrase;
      const unevenness = slack ** 2 + pause + (rest?.unevenness ?? Infinity);
      if (rest && unevenness < (best?.unevenness ?? Infinity)) best = { lines: [line, ...rest.lines], unevenness };
    }
    known.set(key, best);
    return best;
  };
  return from(0, count);
};

/** What a title has room for: its width, and for each size, largest first, how many lines. */
export interface Room {
  readonly width: number;
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

/** A title in its lines, as even as can be, at the largest size at which it fits; nothing where it fits at none. */
export const linesOf = (pieces: readonly Piece[], { width, sizes }: Room) => {
  for (const { size, lines } of sizes) {
    const room = width / size;
    const count = fewest(pieces, room);
    const broken = count <= lines ? evenly(pieces, count, room) : undefined;
    if (broken)
      return {
        size,
        lines: broken.lines.map((line) =>
          line
            .map(({ text }) => text)
            .join('')
            .trim(),
        ),
      };
  }
  return undefined;
};
