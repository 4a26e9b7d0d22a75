import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { faultOfText, placed, placingIn } from './characters.ts';
import type { Fault, Place, Problem } from './problem.ts';
import { faultsOfMarks } from './prose.ts';

/** The way to a field: names of fields and indexes of lists. */
export type Path = readonly (string | number)[];

/** Fields as they are written, with what is wrong with them; `data` wherever their form can be read in one way only. */
export interface FieldsRead {
  readonly problems: readonly Problem[];
  readonly data?: Readonly<Record<string, unknown>>;
  /** Where a field stands, or the nearest thing around it that is there. */
  readonly positionOf: (path: Path) => Place;
}

/** More than the model nests, and less than what a reader of YAML chokes on. */
const deepest = 24;

const codes = {
  DUPLICATE_KEY: 'duplicate-field',
  TAB_AS_INDENT: 'yaml-tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTIPLE_DOCS: 'yaml-document',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  RESOURCE_EXHAUSTION: 'nested-too-deep',
} as const;

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined) ?? 0;

const offsetOf = (document: Document, path: Path): number => {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined);
    if (!pair && !next) break;
    offset = startOf(pair?.key ?? next);
    node = next;
  }
  return offset;
};

/** A name that a field could have, and none that every object of JavaScript has. */
const isFieldName = (name: unknown) =>
  typeof name === 'string' && /^[a-z][A-Za-z0-9]*$/.test(name) && !(name in Object.prototype);

const faultsOfForm = (document: Document, text: string): Fault[] => {
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }): Fault => {
    const name = /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
    const details = { reason: message.split(/ at line |\n/)[0] ?? '', name };
    return { offset, code: Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : 'yaml', details };
  });
  const markers = [...text.matchAll(/^(?:---|\.\.\.|%).*$/gm)].map(({ index, 0: name }): Fault => ({
    offset: index,
    code: 'yaml-document',
    details: { name },
  }));
  return [...markers, ...errors];
};

/** What is wrong with a value once its escapes are read: `"\u202e"` looks harmless in the file. */
const faultsOfValue = (value: unknown, source: string): Fault[] => {
  if (typeof value !== 'string') return [];
  const hidden = faultOfText(source) ? undefined : faultOfText(value);
  return [...(hidden ? [{ ...hidden, offset: 0 }] : []), ...faultsOfMarks(source)];
};

const faultsOfNodes = (document: Document, text: string): { form: Fault[]; values: Fault[] } => {
  const form: Fault[] = [];
  const values: Fault[] = [];
  visit(document, {
    Alias: (_, alias) =>
      void form.push({ offset: startOf(alias), code: 'yaml-anchor', details: { name: alias.source } }),
    Pair: (_, { key }) => {
      if (isScalar(key) && isFieldName(key.value)) return;
      form.push({ offset: startOf(key), code: 'not-a-field-name', details: { name: String(key) } });
    },
    Value: (_, node, path) => {
      const offset = startOf(node);
      if (path.length > deepest) {
        form.push({ offset, code: 'nested-too-deep', details: {} });
        return visit.SKIP;
      }
      if (node.anchor) form.push({ offset, code: 'yaml-anchor', details: { name: node.anchor } });
      if (node.tag) form.push({ offset, code: 'yaml-tag', details: { name: node.tag } });
      if (!isScalar(node)) return undefined;
      const found = faultsOfValue(node.value, text.slice(offset, node.range?.[1]));
      values.push(...found.map((fault) => ({ ...fault, offset: offset + fault.offset })));
      return undefined;
    },
  });
  return { form, values };
};

/**
 * Reads fields written in YAML 1.2 (core schema: `yes`, `2024-01-31` and `12:30` stay text) and refuses what could make one
 * reader see something else than another: anchors, tags, merge keys, repeated keys, several documents.
 * `text` is a whole file, or a file with everything but the fields blanked, so that places are right.
 */
export const readFields = (text: string, file: string): FieldsRead => {
  const document = parseDocument(text, { version: '1.2', merge: false, logLevel: 'silent' });
  const placing = placingIn(text);
  const positionOf = (path: Path) => placing(offsetOf(document, path));
  const { form, values } = faultsOfNodes(document, text);
  const faults = [...faultsOfForm(document, text), ...form];
  if (faults.length === 0 && !isMap(document.contents))
    faults.push({ offset: startOf(document.contents), code: 'not-fields', details: {} });
  const mistakes = faults
    .map((fault) => placed(fault, placing, file))
    // One mistake in YAML makes several errors on its line.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  const problems = [...mistakes, ...values.map((fault) => placed(fault, placing, file))];
  if (faults.length > 0) return { problems, positionOf };
  return { problems, data: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>, positionOf };
};
