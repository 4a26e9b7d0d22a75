import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { pick } from '../../src/library/pick.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import type { Field } from '../../src/model/field.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import type { Draft } from './stand-ins/given.ts';

/** An entry as the editor has it: the fields of each language's file, with `body` among them. Facts are in the default one's. */
export interface Unsaved {
  readonly type: TypeName;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>;
}

/** A fact as the site reads it; nothing where it is wrong or missing. A box that nobody has ticked is a no. */
const factOf = ({ schema, widget }: Field, value: unknown) => {
  const read = schema.safeParse(value ?? (widget.widget === 'boolean' ? false : undefined));
  return { isRight: read.success, value: read.data };
};

/** A word as far as it is written: what is too long is shown as it is, and what is not there yet as nothing. */
const wordOf = ({ schema, widget }: Field, value: unknown): unknown => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  if (widget.widget === 'list') return Array.isArray(value) ? value : [];
  return typeof value === 'string' ? value : '';
};

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

const isWritten = (own: Readonly<Record<string, unknown>>, { words }: ContentType) =>
  Object.values(pick(own, words)).some((value) => !Array.isArray(value) || value.length > 0) ||
  textOf(own['body']).trim() !== '';

const unnamed = 'new-entry';

/**
 * What is being written as the library would keep it, with words that are not complete, and the names of the facts that are
 * wrong or missing, without which no page can be made.
 */
export const draftOf = ({
  type,
  facts,
  words,
}: Unsaved): { readonly draft: Draft; readonly missing: readonly string[] } => {
  const kind: ContentType = model[type];
  // Neither what an entry is called in addresses nor how far it is keeps its page from being seen.
  const given: Record<string, unknown> = {
    slug: unnamed,
    id: unnamed,
    ...pick(facts, kind.facts),
    status: 'published',
  };
  const read = Object.entries(kind.facts).map(([name, field]) => ({ name, ...factOf(field, given[name]) }));
  const locales = localeTags.filter((locale) => isWritten(words[locale] ?? {}, kind));
  const ownWords = (locale: Locale) => {
    const own = pick(words[locale] ?? {}, kind.words);
    return Object.fromEntries(Object.entries(kind.words).map(([name, field]) => [name, wordOf(field, own[name])]));
  };
  const right = read.filter(({ value }) => value !== undefined);
  return {
    missing: read.filter(({ isRight }) => !isRight).map(({ name }) => name),
    draft: {
      type,
      entry: {
        id: String(given['slug']),
        data: {
          facts: Object.fromEntries(right.map(({ name, value }) => [name, value])),
          words: Object.fromEntries(locales.map((locale) => [locale, ownWords(locale)])),
          files: {},
        },
      },
      bodies: Object.fromEntries(locales.map((locale) => [locale, textOf(words[locale]?.['body'])])),
    },
  };
};
