import { isChinese, join, type Piece } from './bigrams.ts';

/** How much of a page is shown, in columns: a Chinese character takes two, and each of its pairs adds one character. */
const width = 170;
/** How many words stand before the first one that was asked for. */
const lead = 6;

const columnsOf = (word: string) => (isChinese(word) ? 2 : word.length + 1);

/**
 * The piece of a page's indexed text in which most of the words stand that were asked for, with those marked; `asked`
 * says for each place how many characters of its word. The title, with which the text begins, is not shown again.
 */
export const excerptOf = (content: string, asked: ReadonlyMap<number, number>, title: string): Piece[] => {
  const words = content.split(/\s+/);
  const titleWords: readonly string[] = title.match(/\S+/g) ?? [];
  const begin = titleWords.every((word, place) => words[place]?.startsWith(word)) ? titleWords.length : 0;
  const places = [...asked.keys()].filter((place) => place >= begin).sort((a, b) => a - b);

  const endFrom = (start: number) => {
    let columns = 0;
    let end = start;
    while (end < words.length && columns < width) columns += columnsOf(words[end++] ?? '');
    return end;
  };
  let best = { start: begin, end: endFrom(begin), marks: 0 };
  for (const place of places) {
    const start = Math.max(begin, place - lead);
    const end = endFrom(start);
    const marks = places.filter((at) => at >= start && at < end).length;
    if (marks > best.marks) best = { start, end, marks };
  }

  const shown = words
    .slice(best.start, best.end)
    .map((text, place) => ({ text, asked: asked.get(best.start + place) ?? 0 }));
  return [
    ...(best.start > begin ? [{ text: '… ', marked: false }] : []),
    ...join(shown),
    ...(best.end < words.length ? [{ text: ' …', marked: false }] : []),
  ];
};
