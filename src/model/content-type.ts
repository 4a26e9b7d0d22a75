import type { z } from 'zod';
import type { Fields } from './field.ts';
import { asTyped, choice, date, identifier, optional, perLanguage, prose, schemaOf } from './kinds.ts';
import { isDown, takenDown } from './taken-down.ts';

/** How far an entry is: only `published` ones leave the house, and never before the day that `appears` names. */
export const statuses = ['draft', 'review', 'ready', 'published'] as const;

const recordFacts = {
  id: identifier(),
  status: choice(statuses),
  appears: optional(date()),
  takenDown: takenDown(),
};
const documentFacts = { slug: identifier(), ...recordFacts };
const everyWords = {
  /**
   * The day on which these words last came to say something else; empty: they say what they said at first. Whoever changes
   * what one language says writes the day there, and in the others when they have followed. So no language is the original
   * for ever: words of an earlier day are older than those of a later one.
   */
  written: perLanguage(optional(date())),
};

/**
 * What readers type who should find a page, in their own words, a line each: the search finds the page by it, and no page
 * shows it.
 */
export const searchedAs = () => asTyped(perLanguage(optional(prose({ max: 4000 }))));

/**
 * A kind of entry.
 *
 * **Facts** (dates, ids, grades, sources) are kept once, in the entry's file of the default locale.
 * **Words** are in each locale's file, and any of those may be unfinished or missing.
 */
export interface ContentType<Facts extends Fields = Fields, Words extends Fields = Fields> {
  /** The folder under `content/`, the collection's name for Astro and Decap, the key of its labels in `i18n/`. */
  readonly name: string;
  /** `document`: `<locale>/<slug>.mdx` with a body. `record`: `<locale>/<id>.yaml`, a fact that others show. */
  readonly kind: 'document' | 'record';
  readonly facts: Facts;
  readonly words: Words;
}

/** A kind of entry with a body of its own. Its `id` is issued once and never reused; its `slug` is the file's name. */
export const documentType = <F extends Fields, W extends Fields>(
  name: string,
  { facts, words }: { facts: F; words: W },
) =>
  ({
    name,
    kind: 'document',
    facts: { ...documentFacts, ...facts },
    words: { ...words, searchedAs: searchedAs(), ...everyWords },
  }) satisfies ContentType;

/** A kind of entry that is a set of facts with words. Its `id` is the file's name. */
export const recordType = <F extends Fields, W extends Fields>(
  name: string,
  { facts, words }: { facts: F; words: W },
) =>
  ({
    name,
    kind: 'record',
    facts: { ...recordFacts, ...facts },
    words: { ...words, ...everyWords },
  }) satisfies ContentType;

/** Whether readers see an entry with these facts on a day: it is published, its day has come, and nobody took it down. */
export const isShown = (facts: Readonly<Record<string, unknown>>, day: string): boolean =>
  facts['status'] === 'published' &&
  !(typeof facts['appears'] === 'string' && facts['appears'] > day) &&
  !isDown(facts);

/** What an entry's facts are, once read. */
export type FactsOf<T extends ContentType> = {
  -readonly [Name in keyof T['facts']]: z.output<T['facts'][Name]['schema']>;
};

/** What an entry's words in one language are, once complete. */
export type WordsOf<T extends ContentType> = {
  -readonly [Name in keyof T['words']]: z.output<T['words'][Name]['schema']>;
};

/** Schema of an entry's facts; an unknown key is an error. */
export const factsSchemaOf = (type: ContentType) => schemaOf(type.facts);

/** Schema of complete words in one language. */
export const wordsSchemaOf = (type: ContentType) => schemaOf(type.words);
