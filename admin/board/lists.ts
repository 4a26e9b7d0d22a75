import type { Entry } from '../../src/gate/entries.ts';
import { dateIn, listIn } from '../../src/i18n/format.ts';
import { locales, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { statuses } from '../../src/model/content-type.ts';
import { differenceIn, standingOf, type Difference } from '../../src/online/standing.ts';
import type { Release } from '../../src/online/release.ts';
import { standingWords } from '../standing/words.ts';
import type * as gate from './gate.ts';
import type { SavedEntry } from './read.ts';
import { boardWords } from './words.ts';

/** One line: an entry, and what is said of it. */
export interface Line {
  readonly entry: Entry;
  readonly says: readonly string[];
  /** It is to be checked from here, in one of two ways. */
  readonly isContact?: boolean;
}

export interface List {
  readonly name: string;
  readonly hint?: string;
  readonly lines: readonly Line[];
}

const idOf = ({ facts, name }: Entry): string => (typeof facts['id'] === 'string' ? facts['id'] : name);

/** How what is online differs from what is saved, by the kind of difference. */
export const differencesIn = (
  all: readonly SavedEntry[],
  release: Release | undefined,
  language: Locale,
  today: string,
): readonly List[] => {
  const found = all.flatMap(({ entry, digest }) => {
    const standing = standingOf({ id: idOf(entry), facts: entry.facts, digest }, release, today);
    const difference = entry.complete.length > 0 || standing.online !== 'no' ? differenceIn(standing) : undefined;
    return difference ? [{ entry, difference }] : [];
  });
  return (['still', 'not-yet', 'older'] as const satisfies readonly Difference[]).flatMap((kind) => {
    const lines = found.filter(({ difference }) => difference === kind).map(({ entry }) => ({ entry, says: [] }));
    return lines.length > 0 ? [{ name: boardWords[language].differences[kind], lines }] : [];
  });
};

/** What is due, and what waits. */
export const listsOf = (
  { lagsIn, ...due }: typeof gate,
  all: readonly SavedEntry[],
  language: Locale,
  today: string,
): readonly List[] => {
  const words = boardWords[language];
  const entries = all.map(({ entry }) => entry);
  const labels = (type: Entry['type']) =>
    wordsIn(language).fields.types[type].fields as Record<string, { label: string }>;
  const byFile = new Map(
    entries.flatMap((entry) => [...entry.files.values()].map(({ file }) => [file, entry] as const)),
  );
  const dated = (list: ReturnType<typeof due.dueReviews>, says: (day: string) => string): readonly Line[] =>
    list.map(({ entry, on }) => ({ entry, says: [says(dateIn(language, on))] }));

  const contacts = due.dueContacts(entries, today).flatMap(({ file, on, isOverdue, needsSource }): readonly Line[] => {
    const entry = byFile.get(file);
    const says = (isOverdue ? words.overdueSince : words.dueBy)(dateIn(language, on));
    return entry ? [{ entry, says: needsSource ? [says, words.needsSource] : [says], isContact: true }] : [];
  });
  const lags = lagsIn(entries, '').flatMap(({ original, to, kind, fields }): readonly Line[] => {
    const entry = byFile.get(original.file);
    if (!entry) return [];
    const named = fields.map((field) => labels(entry.type)[field]?.label ?? wordsIn(language).fields.body.label);
    return [{ entry, says: [words.lags[kind](locales[to].name, listIn(language, [...new Set(named)]))] }];
  });
  const waiting = due.waitingIn(entries).map((entry): Line => {
    const status = statuses.find((one) => one === entry.status) ?? 'draft';
    return { entry, says: [standingWords[language].statuses[status]] };
  });
  return [
    { name: words.contacts, hint: words.contactsHint, lines: contacts },
    { name: words.translations, lines: lags },
    { name: words.reviews, lines: dated(due.dueReviews(entries, today), words.reviewSince) },
    {
      name: words.followUps,
      hint: words.followUpsHint,
      lines: dated(due.dueFollowUps(entries, today), words.askSince),
    },
    { name: words.drafts, lines: waiting },
    { name: words.later, lines: dated(due.appearingLater(entries, today), words.appears) },
    { name: words.down, lines: dated(due.takenDownAmong(entries), words.downSince) },
  ];
};
