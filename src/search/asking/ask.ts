import type { ManifestSituation } from '../words/manifest.ts';
import { isChinese, plain } from '../words/terms.ts';
import { isSeen, rarity, together, worthOf, type Standings } from '../words/weighing.ts';
import type { Index } from './files.ts';
import { isTraditional, meantBy } from './meant.ts';
import { says, sayingOf, wishesIn, type Phrases, type Wish, type Wording } from './question.ts';

/** A page that answers a question. */
export interface Match {
  readonly page: number;
  readonly score: number;
  /** Whether it has all that was asked for, in one wording or another. */
  readonly whole: boolean;
  /** Whether it has all of it as it was written. */
  readonly exact: boolean;
}

/** Pages with some of what was asked for are shown that come this near to the best. */
const nearEnough = 0.4;
/** How much another word for the same counts, and one that begins with what was written. */
const otherWord = 0.6;
const longerWord = 0.8;
/** How much a pair of a loose run counts, and how much a page loses that lacks something. */
const loosePair = 0.55;
const lacking = 0.6;
/** How much of the best score the guides for what may be happening are given, and how soon less with each of them. */
const ofGuide = 0.7;
const guideAfter = 0.4;

/** Whoever searches wants help before anything else: among pages that answer alike, these come first. */
const kindCounts: Readonly<Record<string, number>> = { help: 1.1, guidance: 1.15, page: 0.6, pages: 0.85, list: 0.85 };

/** How many words are looked for that begin with what was written. */
const mostLonger = 12;

interface Answered {
  /** What each page gets for it. */
  readonly scores: Map<number, number>;
  /** The pages that have it in some wording, and as it was written. */
  readonly whole: ReadonlySet<number>;
  readonly exact: ReadonlySet<number>;
  /** What is missed where a page lacks it. */
  readonly rarity: number;
  /** Whether some term of it is on no page. */
  readonly strange: boolean;
}

/** Terms that begin with what was written: where nobody knows it as a whole word, and for one Chinese character. */
const longerThan = async (index: Index, { terms }: Wording, strange: boolean): Promise<readonly string[]> => {
  const [term = ''] = terms;
  const isOneCharacter = isChinese(term) && Array.from(term).length === 1;
  if (terms.length !== 1 || (!isOneCharacter && (term.length < 2 || !strange))) return [];
  const longer = (await index.termsFrom(term)).filter((other) => other !== term);
  return isOneCharacter ? longer : longer.slice(0, mostLonger);
};

const answersOf = async (index: Index, { wordings, groups, isLoose }: Wish): Promise<Answered> => {
  const all = index.manifest.pages.length;
  const [written] = wordings;
  if (!written) throw new Error('A wish has at least the wording in which it was written.');
  const [known, others] = await Promise.all([
    Promise.all(written.terms.map((term) => index.pagesWith(term))),
    Promise.all(groups.map((group) => index.pagesOfGroup(group))),
  ]);
  const own = together(known);
  // A word that the lists know is none, though no page says it.
  const strange = groups.length === 0 && known.some(({ size }) => size === 0);
  const longer = await Promise.all((await longerThan(index, written, strange)).map((term) => index.pagesWith(term)));
  const isOneCharacter = isChinese(written.text) && longer.length > 0;
  const seen = (standings: Standings) =>
    [...standings].filter(([, standing]) => isSeen(standing)).map(([page]) => page);
  const exact = new Set([...seen(own), ...(isOneCharacter ? longer.flatMap(seen) : [])]);
  const whole = new Set([...own.keys(), ...[...others, ...longer].flatMap((pages) => [...pages.keys()])]);
  const rare = rarity(whole.size, all);
  const scores = new Map<number, number>();
  const give = (page: number, score: number) => scores.set(page, Math.max(scores.get(page) ?? 0, score));
  // What was written tells more than its meaning.
  const tells = (rare + rarity(own.size, all)) / 2;
  for (const [page, standing] of own) give(page, tells * worthOf(standing));
  for (const pages of longer)
    for (const [page, standing] of pages) give(page, (isOneCharacter ? 1 : longerWord) * rare * worthOf(standing));
  for (const pages of others) for (const [page, { weight }] of pages) give(page, otherWord * rare * weight);
  if (isLoose) {
    const apart = new Map<number, number>();
    for (const standings of known)
      for (const [page, { weight }] of standings)
        apart.set(
          page,
          (apart.get(page) ?? 0) + loosePair * rarity(standings.size, all) * worthOf({ weight, parts: 0 }),
        );
    for (const [page, score] of apart) give(page, score);
  }
  return { scores, whole, exact, rarity: rare, strange };
};

export interface Answer {
  /** Best first. */
  readonly matches: readonly Match[];
  readonly wishes: readonly Wish[];
  /** What may be happening to somebody who asks so. */
  readonly situations: readonly ManifestSituation[];
  /** What was asked instead, where nobody knows what was written. */
  readonly meant?: string;
}

interface Question {
  readonly index: Index;
  readonly passedOver: readonly string[];
  readonly phrases: Phrases;
}

/** What may be happening to somebody who types this; needs no further file. */
export const situationsIn = (typed: string, { index, phrases }: Question): readonly ManifestSituation[] => {
  const saying = sayingOf(typed, phrases, index.manifest.synonyms);
  return index.manifest.situations.filter(({ said }) => said.some((line) => says(saying, line)));
};

const answer = async (typed: string, asked: Question): Promise<Answer & { readonly strange: boolean }> => {
  const { index, passedOver, phrases } = asked;
  const wishes = wishesIn(typed, passedOver, phrases);
  const answered = await Promise.all(wishes.map((wish) => answersOf(index, wish)));
  const mass = answered.reduce((sum, { rarity: rare }) => sum + rare, 0);
  const situations = situationsIn(typed, asked);
  const guides = new Map<number, number>();
  for (const { pages: ofSituation } of situations)
    ofSituation.forEach((page, at) => guides.set(page, Math.max(guides.get(page) ?? 0, 1 / (1 + at * guideAfter))));
  const pages = new Set([...answered.flatMap(({ scores }) => [...scores.keys()]), ...guides.keys()]);
  const matches = [...pages].map((page): Match => {
    let score = 0;
    let has = 0;
    for (const one of answered) {
      score += one.scores.get(page) ?? 0;
      if (one.whole.has(page)) has += one.rarity;
      else if (one.scores.has(page)) has += one.rarity / 2;
    }
    return {
      page,
      score: score * Math.pow(mass > 0 ? has / mass : 0, lacking) * (kindCounts[index.kindOf(page)] ?? 1),
      whole: answered.every((one) => one.whole.has(page)),
      exact: answered.every((one) => one.exact.has(page)),
    };
  });
  const best = Math.max(...matches.map(({ score }) => score), 1);
  const lifted = matches.map((match) => ({
    ...match,
    score: match.score + best * ofGuide * (guides.get(match.page) ?? 0),
  }));
  lifted.sort((a, b) => b.score - a.score || a.page - b.page);
  const enough = (lifted[0]?.score ?? 0) * nearEnough;
  return {
    matches: lifted.filter(({ whole, score }) => whole || score >= enough),
    wishes,
    situations,
    strange: answered.some((one) => one.strange),
  };
};

/**
 * Answers a question as it was typed: pages with all that it asks for, each thing in one of its wordings, and those that
 * have nearly as much; the guides for what may be happening to whoever asks come first. Throws where a file does not come.
 */
export const ask = async (typed: string, asked: Question): Promise<Answer> => {
  const { strange, ...first } = await answer(typed, asked);
  if (!strange && !isTraditional(typed)) return first;
  const meant = await meantBy(asked.index, typed);
  if (meant === plain(typed)) return first;
  const { strange: _, ...other } = await answer(meant, asked);
  const best = ({ matches }: Answer) => matches[0]?.score ?? 0;
  const isExact = ({ matches }: Answer) => matches.some(({ exact }) => exact);
  // Letters that say Chinese words are those words, sooner than the beginning of a foreign one.
  const isRead = isChinese(meant) && !isChinese(plain(typed)) && isExact(other) && !isExact(first);
  // What may be happening is never corrected away.
  const more = other.situations.length - first.situations.length;
  return more > 0 || (more === 0 && (isRead || best(other) > best(first))) ? { ...other, meant } : first;
};

/** Kinds of pages that help somebody to do something, and how near to the best they must come to stand first. */
const helping = ['help', 'guidance'];
const helpsEnough = 0.7;
const mostFirst = 2;

/** Results in the order in which they are shown. */
export interface Arranged {
  /** What helps, where it answers nearly as well as the best page. */
  readonly first: readonly Match[];
  readonly others: readonly Match[];
}

/** Puts help first among matches of which the best comes first. */
export const arranged = (matches: readonly Match[], kindOf: (page: number) => string): Arranged => {
  const enough = (matches[0]?.score ?? 0) * helpsEnough;
  const first = matches
    .filter(({ page, score }) => score >= enough && helping.includes(kindOf(page)))
    .slice(0, mostFirst);
  return { first, others: matches.filter((match) => !first.includes(match)) };
};
