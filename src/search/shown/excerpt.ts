import type { Wish } from '../asking/question.ts';
import type { PageFile, TextSection } from '../words/manifest.ts';
import { isChinese, partsOf, plain, termOf } from '../words/terms.ts';

/** Some text of a result, and whether it was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a text that was asked for, and which of the wishes asks for it. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly wish: number;
}

/** A part of a page that has what was asked for. */
export interface FoundSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly isAfter: boolean;
}

/** How much is shown, in signs of a text in letters; a Chinese character takes the room of two. */
const width = 190;
const lead = 40;

/** Where a text has what was asked for: words by their stems, Chinese as it stands, in pairs where nobody knows the word. */
const hitsIn = (text: string, wishes: readonly Wish[]): Hit[] => {
  const parts = partsOf(text);
  const hits: Hit[] = [];
  wishes.forEach(({ wordings, isLoose }, wish) => {
    for (const { text: wording, terms } of wordings) {
      if (isChinese(wording)) {
        const runs = isLoose ? terms : (wording.match(/\p{Script=Han}+/gu) ?? []);
        for (const run of runs)
          for (let from = text.indexOf(run); from >= 0; from = text.indexOf(run, from + 1))
            hits.push({ from, to: from + run.length, wish });
      }
      const latin = terms.filter((term) => !isChinese(term));
      if (latin.length === 0) continue;
      const stems = parts.map((part) => (isChinese(part.text) ? '' : termOf(part.text)));
      parts.forEach((part, at) => {
        if (latin.every((term, after) => stems[at + after] === term))
          hits.push({
            from: part.at,
            to: (parts[at + latin.length - 1]?.at ?? 0) + (parts[at + latin.length - 1]?.length ?? 0),
            wish,
          });
      });
    }
  });
  return hits.sort((a, b) => a.from - b.from);
};

const wishesAmong = (hits: readonly Hit[]) => new Set(hits.map(({ wish }) => wish)).size;

/** The parts of a page that have most of what was asked for, the best first; none where it is only in the title. */
export const sectionsFound = (
  { summary, sections }: Pick<PageFile, 'summary' | 'sections'>,
  wishes: readonly Wish[],
): FoundSection[] =>
  ([['', '', summary], ...sections] satisfies readonly TextSection[])
    .map(([id, heading, text, after]: TextSection) => {
      const inHeading = hitsIn(plain(heading), wishes);
      const hits = hitsIn(plain(text), wishes);
      const worth = wishesAmong([...inHeading, ...hits]) * 10 + wishesAmong(inHeading) * 8 + Math.min(hits.length, 5);
      const isFound = inHeading.length + hits.length > 0;
      // What stands after a page's own text, such as lines to call, is shown where nothing else is.
      return { id, heading, text, hits, isAfter: after === 1, worth: isFound ? worth / (after === 1 ? 100 : 1) : 0 };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);

/** The stretch of a text in which most of what was asked for stands, with that marked. */
export const excerptOf = (text: string, hits: readonly Hit[]): Piece[] => {
  const room = Array.from(text.slice(0, 60)).filter(isChinese).length > 20 ? width / 2 : width;
  const before = room === width ? lead : lead / 4;
  const starts = hits.length > 0 ? hits.map(({ from }) => Math.max(0, from - before)) : [0];
  const within = (start: number) => hits.filter(({ from, to }) => from >= start && to <= start + room);
  const best = starts.reduce((a, b) => (wishesAmong(within(b)) > wishesAmong(within(a)) ? b : a));
  // Not in the middle of a word.
  const begin = best === 0 || room !== width ? best : text.indexOf(' ', best) + 1;
  const whole = text.length <= begin + room;
  const end = whole
    ? text.length
    : room === width
      ? Math.max(text.lastIndexOf(' ', begin + room), begin + 1)
      : begin + room;
  const pieces: Piece[] = [];
  let at = begin;
  if (begin > 0) pieces.push({ text: '… ', marked: false });
  for (const { from, to } of within(begin)) {
    if (to <= at || to > end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(Math.max(at, from), to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  if (!whole) pieces.push({ text: ' …', marked: false });
  return pieces.filter((piece) => piece.text !== '');
};

/** A title with what was asked for marked. */
export const markedIn = (text: string, wishes: readonly Wish[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(plain(text), wishes)) {
    if (to <= at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(Math.max(at, from), to), marked: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '');
};
