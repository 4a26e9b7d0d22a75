import { anyPart, worthOf, type Standing, type Standings } from './weighing.ts';

/**
 * A line of the index: a term, and for each page that has it how far it is from the page before, weight and parts, in base
 * 36. Of a term that many pages have it tells so much only for those on which it is worth most; of all others it tells which
 * they are, and their usual weight. So a word that nearly every page has costs hardly more than any other.
 */
export const mostTold = 256;

const inLetters = (number: number) => number.toString(36);

/** Distances as one sign each; `z` for 35 and more to come. */
const farther = 35;
const apart = (pages: readonly number[]): string => {
  let before = 0;
  return pages
    .map((page) => {
      const distance = page - before;
      before = page;
      return 'z'.repeat(Math.floor(distance / farther)) + inLetters(distance % farther);
    })
    .join('');
};
const pagesOf = (signs: string): number[] => {
  const pages: number[] = [];
  let page = 0;
  for (const sign of signs) {
    if (sign === 'z') page += farther;
    else pages.push((page += parseInt(sign, 36)));
  }
  return pages;
};

/** The line of a term on pages in the order of their numbers. Weights become whole numbers of steps. */
export const lineOf = (term: string, on: Standings, steps: number, most = mostTold): string => {
  const inSteps = (weight: number) => inLetters(Math.max(1, Math.round(weight * steps)));
  const best = [...on].sort(([a, x], [b, y]) => worthOf(y) - worthOf(x) || a - b);
  const told = best.slice(0, most).sort(([a], [b]) => a - b);
  const others = best.slice(most).sort(([a], [b]) => a - b);
  let before = 0;
  const standings = told.map(([page, { weight, parts }]) => {
    const distance = page - before;
    before = page;
    return `${inLetters(distance)}.${inSteps(weight)}.${inLetters(parts)}`;
  });
  if (others.length > 0) {
    const usual = others.reduce((sum, [, { weight }]) => sum + weight, 0) / others.length;
    standings.push(`*${inSteps(usual)}`, apart(others.map(([page]) => page)));
  }
  return `${term} ${standings.join(' ')}`;
};

/** What a line tells, without its term; pages in the order of their numbers, those last of which it only tells that they have it. */
export const standingsOf = (line: string, steps: number): Standings => {
  const [told = '', others] = line.split('*');
  const standings = new Map<number, Standing>();
  let page = 0;
  for (const one of told.split(' ').filter(Boolean)) {
    const [distance = 0, weight = 0, parts = 0] = one.split('.').map((letters) => parseInt(letters, 36));
    page += distance;
    standings.set(page, { weight: weight / steps, parts });
  }
  const [usual = '', signs = ''] = others?.split(' ') ?? [];
  const standing = { weight: parseInt(usual, 36) / steps, parts: anyPart };
  for (const other of pagesOf(signs)) standings.set(other, standing);
  return standings;
};
