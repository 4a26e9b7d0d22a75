import type { z } from 'zod';
import type { Parsed } from '../mdx/document.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';
import type { Fields } from '../model/field.ts';
import { schemaOf } from '../model/kinds.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What a problem's place is found by. */
export interface Located {
  readonly file: string;
  readonly positionOf: Parsed['positionOf'];
}

/** A problem at a field of a file's front matter, or at the place where it is missing. */
export const problemAt = (
  { file, positionOf }: Located,
  path: Path,
  code: Problem['code'],
  details: Problem['details'] = {},
): Problem => ({
  file,
  ...positionOf(path),
  code,
  details: { ...(path.length > 0 && { field: path.join('.') }), ...details },
});

/** Whether nothing was written: not there, null, an empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The texts of a list, such as the ids that a field names; none where it is no list. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    values,
  );

const shown = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What a field wanted, in terms for which each language has words: see `i18n/<locale>/entry-problems.ts`. */
const expectationOf = (issue: z.core.$ZodIssue): Problem['details'] => {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'invalid_value':
      return { expected: 'oneOf', values: issue.values.join(', ') };
    case 'invalid_format': {
      const max = /\{1,(\d+)\}/.exec(issue.pattern ?? '')?.[1];
      return { expected: issue.message, ...(max && { max: Number(max) }) };
    }
    case 'too_small':
      return { expected: issue.origin === 'array' ? 'atLeastItems' : 'atLeast', min: Number(issue.minimum) };
    case 'too_big':
      return { expected: issue.origin === 'array' ? 'atMostItems' : 'atMost', max: Number(issue.maximum) };
    default:
      return { expected: issue.message };
  }
};

/** What is wrong with a set of values: wrong ones and unknown keys apart from those that are only missing. */
export interface Judged {
  readonly wrong: readonly Problem[];
  readonly missing: readonly Problem[];
}

const schemas = new WeakMap<Fields, z.ZodType>();
const schemaFor = (fields: Fields) => {
  const schema = schemas.get(fields) ?? schemaOf(fields);
  schemas.set(fields, schema);
  return schema;
};

/** The values with empty text where there is nothing, so that what is missing is told as its pattern wants it. */
const filled = (fields: Fields, values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, { widget }]) =>
      widget.pattern && isEmpty(values[name]) ? [[name, '']] : [],
    ),
  ),
});

/** Holds values against their fields. */
export const judge = (fields: Fields, values: Values, located: Located): Judged => {
  const wrong: Problem[] = [];
  const missing: Problem[] = [];
  const written = filled(fields, values);
  for (const issue of schemaFor(fields).safeParse(written).error?.issues ?? []) {
    const path = issue.path as Path;
    const value = valueAt(written, path);
    if (issue.code === 'unrecognized_keys')
      wrong.push(...issue.keys.map((key) => problemAt(located, [...path, key], 'unknown-field')));
    else if (isEmpty(value)) missing.push(problemAt(located, path, 'missing-field', expectationOf(issue)));
    else wrong.push(problemAt(located, path, 'wrong-value', { value: shown(value), ...expectationOf(issue) }));
  }
  return { wrong, missing };
};
