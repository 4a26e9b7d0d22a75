import { plain, termsIn } from '../words/terms.ts';
import { type Standing, type Standings } from '../words/weighing.ts';
import type { PageText } from './page.ts';

/** What a term tells more where it stands. */
const weights = { title: 6, summary: 2.5, heading: 2, text: 1, after: 0.35 } as const;
/** How much a long text counts less, word for word (BM25's b). */
const lengthCounts = 0.5;

/** Parts beyond share the last bit. */
export const partsToldApart = 30;

interface Part {
  readonly text: string;
  readonly weight: number;
  readonly part: number;
}

const partsOf = ({ title, summary, sections }: PageText): Part[] => [
  { text: title, weight: weights.title, part: 0 },
  { text: summary, weight: weights.summary, part: 1 },
  ...sections.flatMap(({ heading, text, isAfter }, at) => {
    const part = Math.min(at + 2, partsToldApart - 1);
    return [
      { text: heading, weight: isAfter ? weights.after : weights.heading, part },
      { text, weight: isAfter ? weights.after : weights.text, part },
    ];
  }),
];

/** For each term its standing on each page that has it, by the page's number; terms in the order of their code units. */
export const standingsIn = (pages: readonly PageText[]): Map<string, Map<number, Standing>> => {
  const parted = pages.map((page) => partsOf(page).map((part) => ({ ...part, terms: termsIn(plain(part.text)) })));
  const lengths = parted.map((parts) => parts.reduce((sum, { terms }) => sum + terms.length, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const found = new Map<string, Map<number, Standing>>();
  parted.forEach((parts, page) => {
    const long = 1 - lengthCounts + (lengthCounts * (lengths[page] ?? 0)) / usual;
    for (const { terms, weight, part } of parts)
      for (const term of terms) {
        const on = found.get(term) ?? new Map<number, Standing>();
        const before = on.get(page) ?? { weight: 0, parts: 0 };
        on.set(page, { weight: before.weight + weight / (part < 2 ? 1 : long), parts: before.parts | (1 << part) });
        found.set(term, on);
      }
  });
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const inLetters = (number: number) => number.toString(36);

/**
 * A line of the index: the term, and for each page how far it is from the one before, weight and parts, in base 36. Weights
 * are whole numbers of steps.
 */
export const lineOf = (term: string, on: Standings, steps: number): string => {
  let before = 0;
  const standings = [...on].map(([page, { weight, parts }]) => {
    const numbers = [page - before, Math.max(1, Math.round(weight * steps)), parts];
    before = page;
    return numbers.map(inLetters).join('.');
  });
  return `${term} ${standings.join(' ')}`;
};
