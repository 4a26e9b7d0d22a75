import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

// How easy texts are to read. It lies among the figures of the bench, not in `src/wording`, because it refuses nothing: an
// easy sentence can still be wrong, and a law has its own words.

/** Words of one place: a paragraph, an item of a list, a field. `line` is the line of the file where they begin. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** A sentence with its length: words in English, characters in Chinese. */
export interface Sentence extends Passage {
  readonly length: number;
}

const english = {
  sentences: new Intl.Segmenter('en', { granularity: 'sentence' }),
  words: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Words that are spoken as letters say; figures have no syllables that could be counted. */
const wordsIn = (text: string): readonly string[] =>
  [...english.words.segment(text.replaceAll('’', "'"))]
    .map(({ segment }) => segment)
    .filter((segment) => /\p{L}/u.test(segment));

const characters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Stretches of a text that end in a mark which ends a sentence in Chinese, with the quotation marks after it. */
const chineseSentence = /[^。！？；\n]+[。！？；]*[”’」』）]*/gu;

interface Stretch {
  readonly index: number;
  readonly segment: string;
}

const sentencesOf = (
  passages: readonly Passage[],
  stretchesIn: (text: string) => Iterable<Stretch>,
  lengthOf: (text: string) => number,
): readonly Sentence[] =>
  passages
    .flatMap(({ text, line }) =>
      [...stretchesIn(text)].map(({ index, segment }) => ({
        text: segment.trim().replace(/\s+/g, ' '),
        line: line + text.slice(0, index).split('\n').length - 1,
        length: lengthOf(segment),
      })),
    )
    .filter(({ length }) => length > 0);

const byLength = (a: Sentence, b: Sentence) => b.length - a.length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The middle of some numbers; the mean of the two in the middle where they are even in number; NaN of none. */
export const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sum(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)) / (Number.isInteger(half) ? 2 : 1);
};

/**
 * The age in years at which English is read with ease: the school grade of Flesch and Kincaid (1975) and five years more,
 * because the first American grade begins at six. With the sentences, the longest first. NaN where there are no words.
 */
export const readingAge = (
  passages: readonly Passage[],
): { readonly age: number; readonly sentences: readonly Sentence[] } => {
  const sentences = sentencesOf(
    passages,
    (text) => english.sentences.segment(text),
    (text) => wordsIn(text).length,
  );
  const counts = {
    sentence: sentences.length,
    word: sum(sentences.map(({ length }) => length)),
    syllable: sum(passages.flatMap(({ text }) => wordsIn(text).map(syllable))),
  };
  return { age: counts.word === 0 ? NaN : fleschKincaid(counts) + 5, sentences: sentences.toSorted(byLength) };
};

/** Chinese sentences above this many characters are long ones. */
export const longChinese = 40;

/**
 * Mean characters of a Chinese sentence, marks left out, and the share of sentences of more than `longChinese`. A semicolon
 * ends a sentence too, since what follows it can be read alone. With the sentences, the longest first. NaN where there are none.
 */
export const chineseLength = (
  passages: readonly Passage[],
): { readonly mean: number; readonly long: number; readonly sentences: readonly Sentence[] } => {
  const sentences = sentencesOf(
    passages,
    (text) => [...text.matchAll(chineseSentence)].map(({ index, 0: segment }) => ({ index, segment })),
    characters,
  );
  const lengths = sentences.map(({ length }) => length);
  return {
    mean: sum(lengths) / lengths.length,
    long: lengths.filter((length) => length > longChinese).length / lengths.length,
    sentences: sentences.toSorted(byLength),
  };
};
