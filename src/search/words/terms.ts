import { stemOf } from './stem.ts';

/**
 * Chinese is written without spaces, so it is indexed as overlapping pairs of characters: 打击拐卖 becomes 打击 击拐 拐卖, and
 * 卖, the last character alone, so that each character begins some term. What was asked is found wherever it stands.
 */
const parts = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+(?:['’][^\P{L}\p{Script=Han}]+)*|\p{N}+/gu;
const han = /\p{Script=Han}/u;

/** A word or a run of Chinese as it stands in a text, with its place there. */
export interface Part {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Whether a part or a term is Chinese. */
export const isChinese = (text: string): boolean => han.test(text);

/**
 * A text as it is compared: without capitals and accents, full-width and other forms as ordinary ones (Unicode NFKC). Each
 * sign keeps its place.
 */
export const plain = (text: string): string =>
  text.toLowerCase().replace(/[^\x00-\x7f\p{Script=Han}]/gu, (sign) => {
    const base = sign
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC');
    return base.length === sign.length ? base.toLowerCase() : sign;
  });

/** The words and runs of Chinese of a text that has been made plain. */
export const partsOf = (text: string): Part[] =>
  [...text.matchAll(parts)].map((found) => ({ text: found[0], at: found.index, length: found[0].length }));

/** The term of a word in letters or digits. */
export const termOf = (word: string): string => stemOf(word.replace(/['’]s$/, '').replace(/['’]/g, ''));

/** The overlapping pairs of a run of Chinese characters; one character alone is itself. */
export const pairsOf = (run: string): string[] => {
  const characters = Array.from(run);
  const pairs = characters.slice(1).map((character, before) => `${characters[before] ?? ''}${character}`);
  return pairs.length > 0 ? pairs : characters;
};

/** The terms under which a plain text is found. */
export const termsIn = (text: string): string[] =>
  partsOf(text).flatMap(({ text: part }) => {
    if (!isChinese(part)) return [termOf(part)];
    const characters = Array.from(part);
    return characters.map((character, at) => `${character}${characters[at + 1] ?? ''}`);
  });
