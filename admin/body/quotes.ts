import type { Cure } from './cures.ts';

/** What is no sentence: code, tags with their fields, and addresses. */
const other = /```[\s\S]*?(?:```|$)|`[^`\n]*`|<[^<>]*>|\]\([^)\n]*\)/g;
const straight = /"([^"\n]+)"/g;

/** Straight quotation marks around Chinese words, each pair with the curved one that belongs there. */
export const straightQuotesIn = (text: string): readonly Cure[] => {
  const sentences = text.replace(other, (found) => found.replace(/[^\n]/g, ' '));
  return [...sentences.matchAll(straight)]
    .filter(([, words = '']) => /\p{Script=Han}/u.test(words))
    .map(({ index, 0: whole }) => {
      const to = index + whole.length;
      return { from: index, to, insert: `“${text.slice(index + 1, to - 1)}”` };
    });
};
