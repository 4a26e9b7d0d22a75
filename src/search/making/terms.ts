import { plain, termsIn } from '../words/terms.ts';
import { bitOf, partsToldApart, type Standing } from '../words/weighing.ts';
import type { PageText } from './page.ts';

/** What a term tells more where it stands. */
const weights = { title: 6, summary: 2.5, searchedAs: 2.5, heading: 2, text: 1, after: 0.35 } as const;
/** How much a long text counts less, word for word (BM25's b). */
const lengthCounts = 0.5;

interface Part {
  readonly text: string;
  readonly weight: number;
  readonly part: number;
}

const partsOf = ({ title, summary, searchedAs, sections }: PageText): Part[] => [
  { text: title, weight: weights.title, part: bitOf.title },
  { text: summary, weight: weights.summary, part: bitOf.summary },
  { text: searchedAs, weight: weights.searchedAs, part: bitOf.searchedAs },
  ...sections.flatMap(({ heading, text, isAfter }, at) => {
    const part = Math.min(at + bitOf.sections, partsToldApart - 1);
    return [
      { text: heading, weight: isAfter ? weights.after : weights.heading, part },
      { text, weight: isAfter ? weights.after : weights.text, part },
    ];
  }),
];

/** A standing to which is still added. */
interface Growing {
  weight: number;
  parts: number;
}

/** For each term its standing on each page that has it, by the page's number; terms in the order of their code units. */
export const standingsIn = (pages: readonly PageText[]): Map<string, Map<number, Standing>> => {
  const parted = pages.map((page) => partsOf(page).map((part) => ({ ...part, terms: termsIn(plain(part.text)) })));
  const lengths = parted.map((parts) => parts.reduce((sum, { terms }) => sum + terms.length, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const found = new Map<string, Map<number, Growing>>();
  parted.forEach((parts, page) => {
    const long = 1 - lengthCounts + (lengthCounts * (lengths[page] ?? 0)) / usual;
    for (const { terms, weight, part } of parts)
      for (const term of terms) {
        let on = found.get(term);
        if (!on) found.set(term, (on = new Map<number, Growing>()));
        let standing = on.get(page);
        if (!standing) on.set(page, (standing = { weight: 0, parts: 0 }));
        standing.weight += weight / (part < bitOf.sections ? 1 : long);
        standing.parts |= 1 << part;
      }
  });
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};
