/**
 * Chinese is written without spaces, and Pagefind looks for words between spaces. So Chinese pages are given to it cut
 * into overlapping pairs of characters (打击拐卖 becomes 打击 击拐 拐卖 卖), and so are questions: what was asked is found
 * wherever it stands. The last character stands alone too, so that each character begins some word, and a question of one
 * character finds all of them.
 */
const han = /\p{Script=Han}/u;
/** What stands without spaces: Chinese characters, and the marks and full-width forms that go with them. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Some text of a result, and whether it was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word of the index, and how many of its characters were asked for, from the first. */
export interface IndexWord {
  readonly text: string;
  readonly asked: number;
}

/** Whether a word of a question is Chinese. */
export const isChinese = (word: string): boolean => han.test(word);

/** The overlapping pairs of a run of Chinese characters; one character alone is itself. */
export const pairsOf = (run: string): string[] => {
  const characters = Array.from(run);
  const pairs = characters.slice(1).map((character, before) => `${characters[before] ?? ''}${character}`);
  return pairs.length > 0 ? pairs : characters;
};

/** A word's characters. The full stop that Pagefind puts after headings and cells becomes a Chinese one. */
const charactersOf = (text: string) => Array.from(text.replace(/(\p{Script=Han})\.$/u, '$1。'));

/** How many characters of a word are marked: never the punctuation at its end. */
const markedOf = (text: string, asked: number) =>
  Math.min(asked, Array.from(text.replace(/[^\p{L}\p{N}]+$/u, '')).length);

const areParted = (before: string, after: string) =>
  (han.test(before) && han.test(after)) || !(wide.test(before) || wide.test(after));

/**
 * Words of the index written as one text again: pairs laid over each other, no space between Chinese and anything else.
 * A character is marked if either of its pairs asks for it.
 */
export const join = (words: readonly IndexWord[]): Piece[] => {
  const shown: { character: string; marked: boolean }[] = [];
  for (const { text, asked } of words) {
    const characters = charactersOf(text);
    const marked = markedOf(text, asked);
    const [first = ''] = characters;
    const last = shown[shown.length - 1];
    const overlap = last !== undefined && han.test(first) && last.character === first ? 1 : 0;
    if (last && overlap > 0) last.marked ||= marked > 0;
    else if (last && areParted(last.character, first)) shown.push({ character: ' ', marked: false });
    characters.forEach((character, place) => {
      if (place >= overlap) shown.push({ character, marked: place < marked });
    });
  }
  const pieces: { text: string; marked: boolean }[] = [];
  for (const { character, marked } of shown) {
    const last = pieces[pieces.length - 1];
    if (last?.marked === marked) last.text += character;
    else pieces.push({ text: character, marked });
  }
  return pieces;
};
