import type { Match, Text } from '../../src/editing/matching.ts';
import { matchOf, wordsIn } from '../../src/editing/matching.ts';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import { namingFieldOf } from '../../src/model/naming.ts';

/** An entry of a list of Decap's that says what was asked for. */
export interface Found extends Match {
  readonly type: string;
  readonly name: string;
}

/** A list of entries, as Decap has it in its state (an Immutable.js map). */
export interface Collection {
  readonly get: (key: 'name' | 'label') => string;
}

type Fields = Readonly<Record<string, unknown>>;

interface Entry {
  readonly slug: string;
  readonly data: Fields;
  readonly i18n?: Readonly<Record<string, { readonly data: Fields }>>;
}

/** The part of Decap's backend that is used; its `implementation` is of whatever place the entries are in. */
export interface Backend {
  readonly implementation: {
    readonly search?: (types: readonly string[], question: string) => Promise<readonly Found[]>;
  };
  readonly listAllEntries: (collection: Collection) => Promise<readonly Entry[]>;
}

const saidBy = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(saidBy).join('\n');
  const isWords = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isWords ? String(value) : '';
};

const textsOf = ({ data, i18n = {} }: Entry, type: TypeName): Text[] =>
  Object.entries({ [defaultLocale]: { data }, ...i18n }).map(([language, written]) => ({
    language,
    title: saidBy(written.data[namingFieldOf(model[type])]),
    all: saidBy(written.data),
  }));

const throughLists = async (backend: Backend, collections: readonly Collection[], question: string) => {
  const words = wordsIn(question);
  const found: Found[] = [];
  for (const collection of collections) {
    const type = collection.get('name') as TypeName;
    for (const entry of await backend.listAllEntries(collection)) {
      const match = words.length > 0 && matchOf(entry.slug, textsOf(entry, type), words);
      if (match) found.push({ type, name: entry.slug, ...match });
    }
  }
  return found.toSorted((one, other) => one.rank - other.rank);
};

/** The entries that say what is asked for, in whatever field and language: those that say it in their title first. */
export const ask = (
  backend: Backend,
  collections: readonly Collection[],
  question: string,
): Promise<readonly Found[]> =>
  backend.implementation.search?.(
    collections.map((collection) => collection.get('name')),
    question,
  ) ?? throughLists(backend, collections, question);
