import type { DocumentName } from './index.ts';

/** An entry as far as others can be like it. */
export interface Subject {
  readonly type: DocumentName;
  readonly id: string;
  /** Ids of its topics, its root cause among them. */
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly campaigns: readonly string[];
  readonly claims: readonly string[];
  /** The day that it is of; empty where it is of none. */
  readonly date: string;
}

/** How many entries a page proposes. */
export const mostRelated = 3;

/**
 * What the end of a page may propose. After a guide come guides and answers: no case, no news (SAFETY, "The first screen"). Cases
 * are proposed by news and cases alone. A campaign lists all that belongs to it, and pages about the site list each other.
 */
const proposed: Readonly<Record<DocumentName, readonly DocumentName[]>> = {
  guidance: ['guidance', 'questions'],
  lessons: ['guidance', 'questions', 'lessons'],
  questions: ['guidance', 'questions', 'news', 'campaigns'],
  news: ['guidance', 'questions', 'news', 'cases', 'campaigns'],
  cases: ['guidance', 'questions', 'news', 'cases', 'campaigns'],
  campaigns: [],
  pages: [],
};

/**
 * Whether an answer may follow a guide: only if somebody asks it for whom the guide is written. Whoever looks for a missing child
 * needs no count of all missing children.
 */
const isForItsReaders = (guide: Subject, { type, audiences }: Subject): boolean =>
  guide.type !== 'guidance' ||
  type !== 'questions' ||
  audiences.some((one) => one !== 'everyone' && guide.audiences.includes(one));

/** What can be acted on comes before what answers, and that before what tells. */
const worth: Readonly<Partial<Record<DocumentName, number>>> = { guidance: 1.5, questions: 1.25, cases: 0.5 };

const audience = 'audience ';

/** What is said of an entry, each with how much it says: whom it is for, less than what it is about. */
const saidOf = ({ topics, campaigns, claims, audiences }: Subject): ReadonlyMap<string, number> =>
  new Map([
    ...topics.map((id) => [`topic ${id}`, 1] as const),
    ...campaigns.map((id) => [`campaign ${id}`, 1] as const),
    ...claims.map((id) => [`claim ${id}`, 1] as const),
    ...audiences.map((id) => [`${audience}${id}`, 0.5] as const),
  ]);

const byDateAndId = (a: Subject, b: Subject) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1);

/** What is said of each: the fewer share it, the more it says. What all share says nothing. */
const weighed = <S extends Subject>(all: readonly S[]) => {
  const counts = new Map<string, number>();
  for (const subject of all) for (const said of saidOf(subject).keys()) counts.set(said, (counts.get(said) ?? 0) + 1);
  return all.map((subject) => {
    const says = new Map(
      [...saidOf(subject)].map(([said, much]) => [said, much * Math.log(all.length / (counts.get(said) ?? 1))]),
    );
    return { subject, says, length: Math.hypot(...says.values()) };
  });
};

type Weighed = Omit<ReturnType<typeof weighed>[number], 'subject'>;

/**
 * The cosine of what is said of two: of whom little is said, is like another sooner than of whom everything is. To be for the
 * same readers is not enough: then two may be about anything.
 */
const likenessOf = (one: Weighed, other: Weighed): number => {
  const shared = [...one.says].filter(([said, weight]) => weight > 0 && other.says.has(said));
  if (shared.every(([said]) => said.startsWith(audience))) return 0;
  const sum = shared.reduce((so, [said, weight]) => so + weight * (other.says.get(said) ?? 0), 0);
  return sum / (one.length * other.length);
};

/** Engines may differ in the last digits of a logarithm; what is that close is alike. */
const rounded = (score: number) => Math.round(score * 1e6);

/**
 * Among all published entries, finds those most like the one with an id: the most like first; of those equally like, the newest
 * first, then by id. `mayStand` says of each whether the page may name it. Never the entry itself; nothing for an unknown id.
 */
export const relatedAmong = <S extends Subject>(all: readonly S[]) => {
  const entries = weighed(all);
  return (id: string, mayStand: (other: S) => boolean = () => true): readonly S[] => {
    const own = entries.find(({ subject }) => subject.id === id);
    if (!own) return [];
    return entries
      .filter(({ subject }) => subject.id !== id && proposed[own.subject.type].includes(subject.type))
      .filter(({ subject }) => isForItsReaders(own.subject, subject) && mayStand(subject))
      .map((other) => ({ other, score: rounded(likenessOf(own, other) * (worth[other.subject.type] ?? 1)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || byDateAndId(a.other.subject, b.other.subject))
      .slice(0, mostRelated)
      .map(({ other }) => other.subject);
  };
};
