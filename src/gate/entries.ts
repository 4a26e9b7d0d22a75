import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { readDocument, readRecord, type Parsed } from '../mdx/document.ts';
import { problemsInBody, siteProfile } from '../mdx/policy.ts';
import type { Problem } from '../mdx/problem.ts';
import type { ContentType } from '../model/content-type.ts';
import type { Fields } from '../model/field.ts';
import { isDocument, model, type TypeName } from '../model/index.ts';
import { judge, problemAt, type Values } from './fields.ts';
import type { Place } from './places.ts';

/** A file of content that could be read. */
export interface ContentFile extends Place {
  readonly positionOf: Parsed['positionOf'];
  readonly facts: Values;
  readonly words: Values;
  /** A document's text, with the front matter blanked; empty where it has not been written. */
  readonly body: string;
  /** Whether the policy lets the body be rendered. */
  readonly isSound: boolean;
}

/** What one or several files tell of one thing. */
export interface Entry {
  readonly type: TypeName;
  readonly name: string;
  /** The files that could be read, by language. */
  readonly files: ReadonlyMap<Locale, ContentFile>;
  /** As they are written, wrong ones too; nothing where the file that holds them is missing or could not be read. */
  readonly facts: Values;
  /** How far it is; nothing where that is not written. */
  readonly status: string | undefined;
  /** The languages that have all their words and, for a document, a body. */
  readonly complete: readonly Locale[];
}

/** What other entries name an entry by: a record's file name, a document's fact `id`. Nothing where that is not written. */
export const idOf = ({ type, name, facts }: Entry): string | undefined =>
  !isDocument(type) ? name : typeof facts['id'] === 'string' ? facts['id'] : undefined;

/** The language that readers of `locale` get: their own where it is complete, else the default one, else another. */
export const shownIn = ({ complete }: Entry, locale: Locale): Locale | undefined =>
  complete.find((tag) => tag === locale) ?? complete.find((tag) => tag === defaultLocale) ?? complete[0];

/** Facts without which not even a draft can be told from another. */
const neverEmpty: ReadonlySet<string> = new Set(['id', 'slug', 'status']);

const pick = (data: Values, fields: Fields): Values =>
  Object.fromEntries(Object.entries(data).filter(([name]) => Object.hasOwn(fields, name)));

/** What Decap leaves for a language that an editor has not begun: an empty line. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d);
const notBegun: Parsed = { problems: [], data: {}, positionOf: () => ({ line: 1, column: 1 }) };

/** Gives the bytes of a file of content. */
export type Reading = (file: string) => Uint8Array;

const parse = ({ file, type, locale }: Place, read: Reading): Parsed => {
  const bytes = read(file);
  if (locale !== defaultLocale && isBlank(bytes)) return notBegun;
  return (isDocument(type) ? readDocument : readRecord)(bytes, file);
};

/** Reads one file: its body against the policy, its keys as facts, words, or neither. Nothing where its fields are unreadable. */
const fileAt = (place: Place, read: Reading, problems: Problem[]): ContentFile | undefined => {
  const type: ContentType = model[place.type];
  const { problems: found, data, body = '', positionOf } = parse(place, read);
  const refused = problemsInBody(body, place.file, siteProfile);
  problems.push(...found, ...refused);
  if (!data) return undefined;
  const holdsFacts = place.locale === defaultLocale;
  const known = Object.keys(holdsFacts ? { ...type.words, ...type.facts } : type.words);
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const code = Object.hasOwn(type.facts, key) ? 'misplaced-fact' : 'unknown-field';
    problems.push(
      problemAt({ file: place.file, positionOf }, [key], code, { locale: defaultLocale, known: known.join(', ') }),
    );
  }
  const facts = holdsFacts ? pick(data, type.facts) : {};
  return { ...place, positionOf, facts, words: pick(data, type.words), body, isSound: refused.length === 0 };
};

const problemsInFacts = (type: ContentType, file: ContentFile) => {
  const { wrong, missing } = judge(type.facts, file.facts, file);
  const isDraft = file.facts['status'] === 'draft';
  return [...wrong, ...missing.filter(({ details }) => !isDraft || neverEmpty.has(String(details['field'])))];
};

const judgeWords = (type: ContentType, file: ContentFile) => {
  const { wrong, missing } = judge(type.words, file.words, file);
  const fields = missing.map(({ details }) => String(details['field']));
  return { file, wrong, missing: type.kind === 'document' && file.body.trim() === '' ? [...fields, 'body'] : fields };
};

/** The required words that an entry lacks in one language, or has wrong; a body is named `body`. All of them where it has no file. */
export const lackingWords = ({ type: name, files }: Entry, locale: Locale): readonly string[] => {
  const type: ContentType = model[name];
  const file = files.get(locale);
  if (!file) return Object.keys(type.words).filter((field) => type.words[field]?.widget.required !== false);
  const { wrong, missing } = judgeWords(type, file);
  return [...wrong.map(({ details }) => String(details['field'])), ...missing];
};

/**
 * Reads the files of one entry and holds them against the model. Of a draft, only what is written must be right: required
 * facts and words may still be empty. Of any other entry the facts must be complete, and the words of at least one language.
 */
const entryOf = (places: readonly [Place, ...Place[]], read: Reading, problems: Problem[]): Entry => {
  const [{ type: typeName, name, file: firstFile, locale: firstLocale }] = places;
  const type: ContentType = model[typeName];
  const files = new Map(
    places.flatMap((place) => {
      const file = fileAt(place, read, problems);
      return file ? [[file.locale, file] as const] : [];
    }),
  );

  const factsFile = files.get(defaultLocale);
  if (factsFile) problems.push(...problemsInFacts(type, factsFile));
  else if (!places.some(({ locale }) => locale === defaultLocale)) {
    const expected = firstFile.replace(`/${firstLocale}/`, `/${defaultLocale}/`);
    problems.push({ file: firstFile, line: 1, column: 1, code: 'facts-missing', details: { expected } });
  }
  const facts = factsFile?.facts ?? {};
  const status = typeof facts['status'] === 'string' ? facts['status'] : undefined;

  const words = [...files.values()].map((file) => judgeWords(type, file));
  const wrong = words.flatMap((judged) => judged.wrong);
  problems.push(...wrong);
  const complete = words
    .filter((judged) => judged.wrong.length + judged.missing.length === 0)
    .map(({ file }) => file.locale);
  const allCanBeJudged = files.size === places.length && wrong.length === 0;
  if (factsFile && status !== 'draft' && complete.length === 0 && allCanBeJudged) {
    const missing = words.map(({ file, missing: fields }) => `${file.locale}: ${fields.join(', ')}`).join('; ');
    problems.push(problemAt(factsFile, [], 'missing-translation-everywhere', { missing }));
  }
  return { type: typeName, name, files, facts, status, complete };
};

/** Reads all entries of a content folder's places, with everything that is wrong with their fields. Throws what `read` throws. */
export const entriesAt = (
  places: readonly Place[],
  read: Reading,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const byName = new Map<string, [Place, ...Place[]]>();
  for (const place of places) {
    const key = `${place.type}/${place.name}`;
    const known = byName.get(key);
    if (known) known.push(place);
    else byName.set(key, [place]);
  }
  return { entries: [...byName.values()].map((found) => entryOf(found, read, problems)), problems };
};
