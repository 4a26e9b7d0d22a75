import { wordsIn } from '../i18n/locales.ts';
import { unbrokenIn } from '../i18n/words.ts';
import { cardSize, type CardText } from './card.ts';
import { box, lettersOf } from './letters.ts';
import { linesOf, type Room } from './lines.ts';

const colours = { title: '#fffdf8', kind: '#f0a24e', quiet: '#c3ccd1' } as const;
const margin = 72;

/** Lines of Chinese need more air, and its characters, all of one width, fill a line sooner. */
const rooms = {
  han: {
    width: 690,
    leading: 1.36,
    sizes: [
      { size: 84, lines: 2 },
      { size: 68, lines: 3 },
      { size: 58, lines: 4 },
      { size: 48, lines: 5 },
      { size: 40, lines: 6 },
      { size: 34, lines: 8 },
    ],
  },
  latin: {
    width: 690,
    leading: 1.16,
    sizes: [
      { size: 88, lines: 2 },
      { size: 76, lines: 3 },
      { size: 66, lines: 4 },
      { size: 56, lines: 5 },
      { size: 46, lines: 6 },
    ],
  },
} as const satisfies Record<string, Room & { leading: number }>;

/** Marks whose ink fills one side of a square box, and how much of the box is empty on the other. */
const empty = { open: { '“': 0.52, '‘': 0.7, '（': 0.5, '《': 0.45 }, close: { '”': 0.52, '’': 0.7 } } as const;
const emptyBefore = (mark: string): number => (empty.open as Readonly<Record<string, number>>)[mark] ?? 0;
const emptyAfter = (mark: string): number => (empty.close as Readonly<Record<string, number>>)[mark] ?? 0;

/** Between these, two marks of Chinese leave a gap as wide as a character; half of it is taken away. */
const betweenMarks = /(?<=[）”’》])(?=[，。：；、）])|(?<=[，。：；、）”’》])(?=[“‘（《])/u;

/**
 * A line in one size. The font draws quotation marks for Chinese, on a square: among Latin letters the empty side is taken
 * away, and a Chinese line that begins with a mark begins where its ink does.
 */
const lineOf = (line: string, size: number, lang: string) => {
  const isHan = lang.startsWith('zh');
  const runs = line.split(isHan ? betweenMarks : /([“‘”’])/).filter(Boolean);
  const before = (run: string, at: number) => (isHan && at > 0 ? 0.5 : emptyBefore(isHan ? (run[0] ?? '') : run));
  return box(
    { whiteSpace: 'pre' },
    runs.map((run, at) =>
      box({ marginLeft: -before(run, at) * size, marginRight: isHan ? 0 : -emptyAfter(run) * size }, run),
    ),
  );
};

const spare = (text: string, lang: string): number =>
  lang.startsWith('zh') ? 0 : Array.from(text).reduce((sum, mark) => sum + emptyBefore(mark) + emptyAfter(mark), 0);

/** The title in lines that break between words. Throws where it does not fit at the smallest size. */
const brokenTitle = async (title: string, lang: string) => {
  const room = lang.startsWith('zh') ? rooms.han : rooms.latin;
  const texts = unbrokenIn(title, lang);
  const size = 100;
  const widths: number[] = [];
  await lettersOf(
    texts.map((text) => box({ fontSize: size, whiteSpace: 'pre', flexShrink: 0 }, text)),
    (_text, width) => widths.push(width),
  );
  const pieces = texts.map((text, at) => ({ text, width: (widths[at] ?? 0) / size - spare(text, lang) }));
  const broken = linesOf(pieces, room);
  if (!broken) throw new Error(`“${title}” is too long for a share card.`);
  return { ...broken, leading: room.leading };
};

/** Everything written on a card, as an SVG of outlines. */
export const writingOf = async ({ kind, title, lang }: CardText): Promise<string> => {
  const { site } = wordsIn(lang).interface;
  const at = (left: number, top: number, style: Readonly<Record<string, string | number>>, text: string) =>
    box({ position: 'absolute', left, top, whiteSpace: 'pre', ...style }, text);
  if (kind === undefined)
    return lettersOf([
      at(margin, 196, { fontSize: 116, color: colours.title }, title),
      at(margin, 350, { fontSize: 46, color: colours.kind }, site.otherName),
    ]);
  const { size, lines, leading } = await brokenTitle(title, lang);
  return lettersOf([
    at(margin, 64, { fontSize: 34, color: colours.kind }, kind),
    box(
      {
        position: 'absolute',
        left: margin,
        top: 122,
        flexDirection: 'column',
        fontSize: size,
        lineHeight: leading,
        color: colours.title,
      },
      lines.map((line) => lineOf(line, size, lang)),
    ),
    at(margin + 62, cardSize.height - 82, { fontSize: 30, color: colours.title }, site.name),
  ]);
};
