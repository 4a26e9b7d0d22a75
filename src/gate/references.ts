import { today } from '../clock.ts';
import type { Finding, Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';
import type { ContentType } from '../model/content-type.ts';
import type { Field, Fields } from '../model/field.ts';
import { isDocument, model } from '../model/index.ts';
import { identifierPattern } from '../model/kinds.ts';
import { isDown } from '../model/taken-down.ts';
import type { Body } from './bodies.ts';
import { idOf, type Entry } from './entries.ts';
import { problemAt, type Values } from './fields.ts';

/** Finds entries by type and id. */
export interface Index {
  readonly find: (type: string, id: string) => Entry | undefined;
  /** The id of the document that has this slug: what somebody meant who named it by its address. */
  readonly idOfSlug: (type: string, slug: string) => string | undefined;
  /** Types of which some entry could not be read, so that nobody can say that an id of them is missing. */
  readonly hasUnread: (type: string) => boolean;
}

/** Makes the index of all entries. Where two have one id, the first is found; the second has its problem. */
export const indexOf = (entries: readonly Entry[]): Index => {
  const byId = new Map<string, Entry>();
  const slugs = new Map<string, string>();
  const unread = new Set<string>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (!id) unread.add(entry.type);
    else {
      const key = `${entry.type} ${id}`;
      if (!byId.has(key)) byId.set(key, entry);
      if (isDocument(entry.type)) slugs.set(`${entry.type} ${entry.name}`, id);
    }
  }
  return {
    find: (type, id) => byId.get(`${type} ${id}`),
    idOfSlug: (type, slug) => slugs.get(`${type} ${slug}`),
    hasUnread: (type) => unread.has(type),
  };
};

const appearsOn = ({ facts }: Entry): string => (typeof facts['appears'] === 'string' ? facts['appears'] : '');

/**
 * What is wrong where what readers see leads to an entry that they do not see, or only later. What was taken down may still be
 * named: pages leave it out, because a take-down must wait for nobody.
 */
export const faultOfStatus = (from: Entry, to: Entry, value: string): Finding | undefined => {
  const { type, status } = to;
  if (from.status !== 'published' || status === undefined || isDown(from.facts)) return undefined;
  if (status !== 'published') return { code: 'unpublished-reference', details: { value, type, status } };
  const appears = appearsOn(to);
  return appears > today() && appears > appearsOn(from)
    ? { code: 'reference-appears-later', details: { value, type, appears } }
    : undefined;
};

/** What is wrong with naming an entry from another one: it does not exist, or readers will not see it. */
export const faultOf = (from: Entry, type: string, id: string, index: Index): Finding | undefined => {
  const target = index.find(type, id);
  if (!target) {
    if (index.hasUnread(type)) return undefined;
    const meant = index.idOfSlug(type, id);
    return { code: 'missing-reference', details: { value: id, type, ...(meant && { meant }) } };
  }
  return faultOfStatus(from, target, id);
};

/** An entry that a field names, and where. */
interface Name {
  readonly type: string;
  readonly id: string;
  readonly path: Path;
}

const namesIn = (field: Field, value: unknown, path: Path): readonly Name[] => {
  if (field.refersTo) return typeof value === 'string' ? [{ type: field.refersTo, id: value, path }] : [];
  const { item, fields } = field;
  if (item && Array.isArray(value)) return value.flatMap((one, n) => namesIn(item, one, [...path, n]));
  if (fields && typeof value === 'object' && value !== null) return namesInFields(fields, value as Values, path);
  return [];
};

/** The entries that the fields of a file name, in their order. */
export const namesInFields = (fields: Fields, values: Values, path: Path = []): readonly Name[] =>
  Object.entries(fields).flatMap(([name, field]) => namesIn(field, values[name], [...path, name]));

const isIdentifier = new RegExp(identifierPattern, 'u');

/** What is wrong with the entries that facts and words name. A value that is no id at all has its problem elsewhere. */
export const problemsInReferences = (entries: readonly Entry[], index: Index): readonly Problem[] =>
  entries.flatMap((entry) => {
    const type: ContentType = model[entry.type];
    return [...entry.files.values()].flatMap((file) =>
      [...namesInFields(type.facts, file.facts), ...namesInFields(type.words, file.words)]
        .filter(({ id }) => isIdentifier.test(id))
        .flatMap((name) => {
          const fault = faultOf(entry, name.type, name.id, index);
          return fault ? problemAt(file, name.path, fault.code, fault.details) : [];
        }),
    );
  });

const isInAttribute = (id: string) => new RegExp(`(?<=["' ])${id}(?=["' ])`);

/** Where a body names an id first. */
export const placeOfId = (body: string, id: string) => {
  const before = body.slice(0, Math.max(0, body.search(isInAttribute(id)))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** What is wrong with the entries that the blocks of bodies name. */
export const problemsInUses = (bodies: readonly Body[], index: Index): readonly Problem[] =>
  bodies.flatMap(({ entry, file, uses }) =>
    Object.entries(uses).flatMap(([type, ids]) =>
      ids.flatMap((id) => {
        const fault = faultOf(entry, type, id, index);
        return fault ? { file: file.file, ...placeOfId(file.body, id), ...fault } : [];
      }),
    ),
  );
