import type { z } from 'zod';
import type { Parsed } from '../mdx/document.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What a problem's place is found by. */
export interface Located {
  readonly file: string;
  readonly positionOf: Parsed['positionOf'];
}

/** A problem at a field of a file's front matter, or at the place where it is missing. */
export const problemAt = ({ file, positionOf }: Located, path: Path, code: Problem['code'], details: Problem['details'] = {}): Problem => ({
  file,
  ...positionOf(path),
  code,
  details: { ...(path.length > 0 && { field: path.join('.') }), ...details },
});

/** Whether nothing was written: not there, null, an empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key], values);

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What a field wanted, in terms for which each language has words: see `expected` in `i18n/<locale>/expected.ts`. */
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

/** Holds values against their schema. */
export const judge = (schema: z.ZodType, values: Values, located: Located): Judged => {
  const wrong: Problem[] = [];
  const missing: Problem[] = [];
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    const path = issue.path as Path;
    const value = valueAt(values, path);
    if (issue.code === 'unrecognized_keys')
      wrong.push(...issue.keys.map((key) => problemAt(located, [...path, key], 'unknown-field')));
    else if (isEmpty(value)) missing.push(problemAt(located, path, 'missing-field', expectationOf(issue)));
    else wrong.push(problemAt(located, path, 'wrong-value', { value: shown(value), ...expectationOf(issue) }));
  }
  return { wrong, missing };
};
