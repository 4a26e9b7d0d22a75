import type { Fault } from './problem.ts';

/** Marks that have a full width in Chinese, with their half-width twins. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const halfWidthMark = /(?<=\p{Script=Han})[,;:?!()](?=\p{Script=Han})/gu;
/** CommonMark does not see the end of bold type where `**` stands between a mark and a letter, as Chinese has it without spaces. */
const starsLeft = /(?<!\\)\*\*/g;
const wideCharacter = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

/** Half-width marks between Chinese characters. */
export const faultsOfMarks = (text: string): Fault[] =>
  [...text.matchAll(halfWidthMark)].map(({ index, 0: mark }) => ({
    offset: index,
    code: 'half-width-mark',
    details: { mark, instead: fullWidth[mark] ?? mark },
  }));

/** `**` that Markdown has left in the text because of a full-width mark beside it. */
export const faultsOfStars = (text: string): Fault[] =>
  [...text.matchAll(starsLeft)]
    .filter(({ index }) => [text[index - 1], text[index + 2]].some((character) => wideCharacter.test(character ?? '')))
    .map(({ index }) => ({
      offset: index,
      code: 'stars-left',
      details: { text: text.slice(Math.max(0, index - 8), index + 10) },
    }));
