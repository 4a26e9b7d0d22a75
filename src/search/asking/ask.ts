import type { ManifestSituation } from '../words/manifest.ts';
import { isChinese, plain } from '../words/terms.ts';
import type { Index, Standing, Standings } from './files.ts';
import { isTraditional, meantBy } from './meant.ts';
import { meantWord, says, sayingOf, wishesIn, type Phrases, type Wish, type Wording } from './question.ts';

/** A page that answers a question. */
export interface Match {
  readonly page: number;
  readonly score: number;
  /** Whether it has all that was asked for, in one wording or another. */
  readonly whole: boolean;
  /** Whether it has all of it as it was written. */
  readonly exact: boolean;
}

export const tuning = {
  /** How soon a word that stands more often stops counting more (BM25's k). */
  soon: 2,
  /** How much more a page counts that has it in its title. */
  title: 2.5,
  /** Pages with some of what was asked for are shown that come this near to the best. */
  nearEnough: 0.4,
  /** How much a pair of a loose run counts, and how much a page loses that lacks something. */
  loosePair: 0.55,
  lacking: 0.8,
  guide: 0.7,
  order: 0.6,
};

/** Whoever searches wants help before anything else: among pages that answer alike, these come first. */
const kindCounts: Readonly<Record<string, number>> = { help: 1.1, guidance: 1.15, page: 0.6, pages: 0.85 };

/** How many words are looked for that begin with what was written. */
const mostLonger = 12;

const saturated = (weight: number) => weight / (weight + tuning.soon);
const rarity = (pages: number, all: number) => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** The pages on which terms stand together, with the weight of the rarest of them. */
const together = (all: readonly Standings[]): Map<number, Standing> => {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  const found = new Map<number, Standing>();
  for (const [page, standing] of first ?? []) {
    let { weight, parts } = standing;
    for (const other of others) {
      const there = other.get(page);
      weight = Math.min(weight, there?.weight ?? 0);
      parts &= there?.parts ?? 0;
    }
    if (parts !== 0) found.set(page, { weight, parts });
  }
  return found;
};

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

/** Words that begin with what was written: where nobody knows it as a whole word, and for one Chinese character. */
const longerThan = async (index: Index, { terms }: Wording, strange: boolean): Promise<Wording[]> => {
  const [term = ''] = terms;
  const isOneCharacter = isChinese(term) && Array.from(term).length === 1;
  if (terms.length !== 1 || term.length + (isOneCharacter ? 1 : 0) < 2 || !(strange || isOneCharacter)) return [];
  const longer = (await index.termsFrom(term)).filter((other) => other !== term);
  return (isOneCharacter ? longer : longer.slice(0, mostLonger)).map((other) => ({
    text: other,
    terms: [other],
    counts: isOneCharacter ? 1 : meantWord,
  }));
};

const answersOf = async (index: Index, { wordings, isLoose }: Wish): Promise<Answered> => {
  const all = index.manifest.pages.length;
  const standingsOf = ({ terms }: Wording) => Promise.all(terms.map((term) => index.pagesWith(term)));
  const [written] = wordings;
  if (!written) throw new Error('A wish has at least the wording in which it was written.');
  const known = await standingsOf(written);
  const strange = known.some(({ size }) => size === 0);
  const longer = await longerThan(index, written, strange);
  const found = await Promise.all(
    [...wordings, ...longer].map(async (wording) => ({ wording, pages: together(await standingsOf(wording)) })),
  );
  const isOneCharacter = longer.length > 0 && isChinese(written.text);
  const exact = new Set(found.slice(0, isOneCharacter ? undefined : 1).flatMap(({ pages }) => [...pages.keys()]));
  const whole = new Set(found.flatMap(({ pages }) => [...pages.keys()]));
  const rare = rarity(whole.size, all);
  const scores = new Map<number, number>();
  const give = (page: number, score: number) => scores.set(page, Math.max(scores.get(page) ?? 0, score));
  for (const { wording, pages } of found) {
    // What was written, and a phrase, tell more than another single word for the same.
    const tells = wording === written || wording.terms.length > 1;
    const own = tells ? (rare + rarity(pages.size, all)) / 2 : rare;
    for (const [page, { weight, parts }] of pages)
      give(page, wording.counts * own * saturated(weight) * ((parts & 1) === 1 ? tuning.title : 1));
  }
  if (isLoose) {
    const apart = new Map<number, number>();
    for (const standings of known)
      for (const [page, { weight }] of standings)
        apart.set(page, (apart.get(page) ?? 0) + tuning.loosePair * rarity(standings.size, all) * saturated(weight));
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
    ofSituation.forEach((page, at) => guides.set(page, Math.max(guides.get(page) ?? 0, 1 / (1 + at * tuning.order))));
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
      score: score * Math.pow(mass > 0 ? has / mass : 0, tuning.lacking) * (kindCounts[index.kindOf(page)] ?? 1),
      whole: answered.every((one) => one.whole.has(page)),
      exact: answered.every((one) => one.exact.has(page)),
    };
  });
  const best = Math.max(...matches.map(({ score }) => score), 1);
  const lifted = matches.map((match) => ({ ...match, score: match.score + best * tuning.guide * (guides.get(match.page) ?? 0) }));
  lifted.sort((a, b) => b.score - a.score || a.page - b.page);
  const enough = (lifted[0]?.score ?? 0) * tuning.nearEnough;
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
  return best(other) > best(first) || first.situations.length < other.situations.length ? { ...other, meant } : first;
};

/** Kinds of pages that help somebody to do something, and how near to the best they must come to stand first. */
const helping = ['help', 'guidance'];
const helpsEnough = 0.7;
const mostFirst = 2;

/** The order in which results are shown: help first, where it answers nearly as well as the best page. */
export const arranged = (matches: readonly Match[], kindOf: (page: number) => string): readonly Match[] => {
  const enough = (matches[0]?.score ?? 0) * helpsEnough;
  const first = matches.filter(({ page, score }) => score >= enough && helping.includes(kindOf(page))).slice(0, mostFirst);
  return [...first, ...matches.filter((match) => !first.includes(match))];
};
