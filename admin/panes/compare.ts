import { sectionsOf, type Section } from './sections.ts';

const sayings = new WeakMap<Section, string>();

/** What a section says, however its lines are broken. */
const saidIn = (section: Section): string => {
  const said = sayings.get(section) ?? section.text.replace(/\s+/g, ' ').trim();
  sayings.set(section, said);
  return said;
};

/** The places, among the sections of a text, of those that say something else than any section did before. */
export const changedSections = (before: string, now: string): ReadonlySet<number> => {
  const known = new Set(sectionsOf(before).map(saidIn));
  return new Set(sectionsOf(now).flatMap((section, index) => (known.has(saidIn(section)) ? [] : [index])));
};

/** A text as it was when the editor first saw it, and as it is. */
export interface Course {
  readonly opened: string;
  readonly now: string;
}

/**
 * The sections of a text whose counterparts in another language were changed while they were not: by their place, because a
 * translation has the headings of its original in the same order. What has lost its counterpart is left to `differences`.
 */
export const notFollowed = (own: Course, other: Course): readonly number[] => {
  const followed = changedSections(own.opened, own.now);
  const last = sectionsOf(own.now).length;
  return [...changedSections(other.opened, other.now)].filter((index) => index < last && !followed.has(index));
};

/** What a section is made of, whatever the language: its blocks with what they name, links, list items, notes and rows. */
const partsOf = (text: string): string =>
  [
    ...[...text.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*)/g)].map(([, name = '', fields = '']) => {
      const named = /\s(?:id|ids|claims|source|campaign|agencies)="([^"]*)"/.exec(fields)?.[1] ?? '';
      return `${name} ${named}`;
    }),
    ...[...text.matchAll(/^\s*(?:[-*+]|\d+[.)])\s/gm)].map(() => 'item'),
    ...[...text.matchAll(/\]\((?!tel:|sms:)/g)].map(() => 'link'),
    ...[...text.matchAll(/^\|/gm)].map(() => 'row'),
  ]
    .sort()
    .join('\n');

/** Where two texts that should say the same are built differently. */
export interface Differences {
  readonly headings: readonly [own: number, other: number];
  /** Places of the sections that are made of other parts, as long as the headings go together. */
  readonly sections: readonly number[];
}

/** Compares how two texts are built; nothing where they are built alike, which does not say that they say the same. */
export const differencesOf = (own: string, other: string): Differences | undefined => {
  const mine = sectionsOf(own);
  const theirs = sectionsOf(other);
  const sections = mine.flatMap(({ text }, index) => {
    const counterpart = theirs[index];
    return counterpart && partsOf(text) !== partsOf(counterpart.text) ? [index] : [];
  });
  const isAlike = mine.length === theirs.length && sections.length === 0;
  return isAlike ? undefined : { headings: [mine.length - 1, theirs.length - 1], sections };
};
