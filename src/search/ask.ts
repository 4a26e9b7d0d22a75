import { isChinese } from './bigrams.ts';
import type { Found, Index, IndexedText } from './open.ts';
import { partsOf } from './question.ts';

/** A page that answers a question. */
export interface Match {
  readonly score: number;
  /** Places in the page's indexed text of the words that were asked for, each with how many of its characters. */
  readonly asked: ReadonlyMap<number, number>;
  readonly text: () => Promise<IndexedText>;
}

export interface Answer {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Whether each page has all that was asked for; otherwise no page has, and these have some of it. */
  readonly whole: boolean;
}

/** Of pages that have some of what was asked for, those are shown that come this near to the best. */
const nearEnough = 0.4;

const isOneCharacter = (words: readonly string[]) =>
  words.every((word) => isChinese(word) && Array.from(word).length === 1);

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a page was found for a word that it has, or has the beginning of. */
const isFoundFor = async ({ words, data }: Found, word: string): Promise<boolean> => {
  const text = (await data()).content.split(/\s+/);
  return words.some((place) => lettersOf(text[place] ?? '').includes(lettersOf(word)));
};

/**
 * Pages on which words stand one after another. Pagefind ranks pages that have all the words anywhere, and takes a word
 * that it does not know for the longest one that it begins with, such as "to" for "Tolstoy"; asked for the exact phrase
 * it does neither, but does not rank.
 */
const pagesWith = async (index: Index, words: readonly string[]): Promise<readonly Found[]> => {
  const { results } = await index.search(words.join(' '));
  const [first] = results;
  if (!first || isOneCharacter(words)) return results;
  const exact = new Set((await index.search(`"${words.join(' ')}"`)).results.map(({ id }) => id));
  if (words.every(isChinese)) return results.filter(({ id }) => exact.has(id));
  return exact.size > 0 || (await isFoundFor(first, words.join(''))) ? results : [];
};

/** Pages that have any of the parts: the sum of what Pagefind says of each, best first. */
const pagesWithAny = async (index: Index, parts: readonly (readonly string[])[]) => {
  const pages = new Map<string, Match & { readonly parts: number }>();
  for (const words of parts) {
    const characters = isOneCharacter(words) ? 1 : Infinity;
    for (const found of await pagesWith(index, words)) {
      const known = pages.get(found.id) ?? { score: 0, asked: new Map<number, number>(), parts: 0, text: found.data };
      const asked = new Map([...known.asked, ...found.words.map((place) => [place, characters] as const)]);
      pages.set(found.id, { ...known, score: known.score + found.score, asked, parts: known.parts + 1 });
    }
  }
  return [...pages.values()].sort((a, b) => b.score - a.score);
};

/**
 * Pages that have every part of a question; where there are none, pages that have some of its words or pairs of
 * characters, so that a whole sentence finds something too. `passedOver` are words that do not count.
 */
export const ask = async (index: Index, question: string, passedOver: readonly string[]): Promise<Answer> => {
  const parts = partsOf(question, passedOver);
  const whole = (await pagesWithAny(index, parts)).filter((page) => page.parts === parts.length);
  if (whole.length > 0) return { matches: whole, whole: true };
  const some = await pagesWithAny(
    index,
    parts.flat().map((word) => [word]),
  );
  const enough = (some[0]?.score ?? 0) * nearEnough;
  return { matches: some.filter(({ score }) => score >= enough), whole: false };
};
