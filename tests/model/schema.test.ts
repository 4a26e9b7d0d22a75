import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/blocks/index.ts';
import { factsSchemaOf, wordsSchemaOf } from '../../src/model/content-type.ts';
import type { Field, Fields, Widget } from '../../src/model/field.ts';
import { isTypeName, model, typeNames } from '../../src/model/index.ts';
import {
  choices,
  date,
  flag,
  group,
  identifier,
  identifiers,
  line,
  list,
  number,
  optional,
  partialDate,
  prose,
  reference,
  references,
  schemaOf,
  webAddress,
} from '../../src/model/kinds.ts';

const accepts = (field: Field, value: unknown) => field.schema.safeParse(value).success;

describe('an optional field', () => {
  const schema = schemaOf({ note: optional(line({ max: 20 })), name: line({ max: 20 }) });

  it.each([[{ name: 'x', note: '' }], [{ name: 'x', note: null }], [{ name: 'x' }]])('reads %j as absent', (value) => {
    expect(schema.parse(value).note).toBeUndefined();
  });

  it('still refuses a wrong value', () => {
    expect(schema.safeParse({ name: 'x', note: 5 }).success).toBe(false);
    expect(schema.safeParse({ name: 'x', note: 'two\nlines' }).success).toBe(false);
  });

  it.each([
    ['a date', optional(date())],
    ['a number', optional(number({ min: 1 }))],
    ['a group', optional(group({ on: date() }))],
    ['a reference', optional(reference('claims'))],
  ])('may be %s', (_, field) => {
    for (const empty of ['', null, undefined]) expect(accepts(field, empty)).toBe(true);
  });
});

describe('a list', () => {
  it('that need not hold anything may be missing, and is then an empty list', () => {
    const schema = schemaOf({ lines: list(line({ max: 9 })), topics: references('topics'), whom: choices(['a', 'b']) });
    expect(schema.parse({})).toEqual({ lines: [], topics: [], whom: [] });
    expect(schema.parse({ lines: null, topics: null, whom: null })).toEqual({ lines: [], topics: [], whom: [] });
  });

  it('that must hold something may not', () => {
    for (const field of [
      list(line({ max: 9 }), { min: 1 }),
      references('topics', { min: 1 }),
      choices(['a'], { min: 1 }),
    ])
      for (const empty of [undefined, null, []]) expect(accepts(field, empty)).toBe(false);
  });

  it('of references or choices holds nothing twice', () => {
    expect(accepts(references('topics'), ['abc', 'abd'])).toBe(true);
    expect(accepts(references('topics'), ['abc', 'abc'])).toBe(false);
    expect(accepts(choices(['a', 'b']), ['a', 'a'])).toBe(false);
  });
});

describe('unknown keys', () => {
  it.each(typeNames)('are refused in the facts and words of %s', (name) => {
    const issues = (schema: ReturnType<typeof factsSchemaOf>) =>
      schema.safeParse({ layout: 'x' }).error?.issues.filter(({ code }) => code === 'unrecognized_keys');
    expect(issues(factsSchemaOf(model[name]))).toHaveLength(1);
    expect(issues(wordsSchemaOf(model[name]))).toHaveLength(1);
  });

  it('are refused within a group', () => {
    expect(accepts(group({ on: date() }), { on: '2025-01-01', by: 'x' })).toBe(false);
  });
});

describe('days', () => {
  it.each(['2025-02-28', '2024-02-29', '2000-02-29', '2025-12-31', '1999-04-30'])('takes %s', (day) => {
    expect(accepts(date(), day)).toBe(true);
    expect(accepts(partialDate(), day)).toBe(true);
  });

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-1-1',
    '2025-01-01T00:00',
    '2025-01-32',
    20250101,
    new Date('2025-01-01'),
  ])('refuses %s', (day) => {
    expect(accepts(date(), day)).toBe(false);
    expect(accepts(partialDate(), day)).toBe(false);
  });

  it('may be known to the year or month only where the kind says so', () => {
    for (const value of ['2025', '2025-02']) {
      expect(accepts(partialDate(), value)).toBe(true);
      expect(accepts(date(), value)).toBe(false);
    }
    for (const value of ['2025-00', '2025-13', '1825', '25', '']) expect(accepts(partialDate(), value)).toBe(false);
  });
});

describe('text', () => {
  it.each([
    ['a line', line({ max: 5 }), ['a', 'a b', '五个汉字字'], ['', ' a', 'a ', 'a\nb', 'abcdef', 7, null]],
    ['prose', prose({ max: 9 }), ['a', 'a\n\nb'], ['', ' a', 'a\n', 'ten letters', null]],
    [
      'an identifier',
      identifier(),
      ['abc', 'cn-110', '110'],
      ['ab', 'Abc', 'a--b', '-abc', 'abc-', 'a_b', 'a b c', '归途来'],
    ],
    ['identifiers', identifiers('contacts'), ['abc', 'abc cn-110'], ['', 'abc  def', 'abc,def', ' abc']],
    [
      'an address',
      webAddress(),
      ['https://example.org/', 'http://www.court.gov.cn/a?b=c#d'],
      [
        'javascript:alert(1)',
        '//example.org',
        'https://user@example.org/',
        'https://example.org:8080/',
        'https://例子.org/',
        'https://a b.org',
      ],
    ],
    ['yes or no', flag(), [true, false], ['true', 1, null]],
    ['a count', number({ min: 1, max: 9, integer: true }), [1, 9], [0, 10, 1.5, '5', null, Number.NaN]],
  ] as const)('%s', (_, field: Field, right: readonly unknown[], wrong: readonly unknown[]) => {
    for (const value of right) expect([value, accepts(field, value)]).toEqual([value, true]);
    for (const value of wrong) expect([value, accepts(field, value)]).toEqual([value, false]);
  });
});

describe('the model', () => {
  const widgets: readonly Widget['widget'][] = [
    'string',
    'text',
    'number',
    'boolean',
    'datetime',
    'select',
    'relation',
    'list',
    'object',
  ];

  const everyField = (fields: Fields, path: string): readonly (readonly [string, Field])[] =>
    Object.entries(fields).flatMap(([name, field]) => [
      [`${path}.${name}`, field] as const,
      ...(field.item ? everyField({ item: field.item }, `${path}.${name}`) : []),
      ...(field.fields ? everyField(field.fields, `${path}.${name}`) : []),
    ]);
  const fields = [
    ...typeNames.flatMap((name) => [...everyField(model[name].facts, name), ...everyField(model[name].words, name)]),
    ...Object.entries(blocks).flatMap(([name, block]) => everyField(block.fields, name)),
  ];

  it('has each type under its own name', () => {
    for (const name of typeNames) expect(model[name].name).toBe(name);
    expect(isTypeName('toString')).toBe(false);
  });

  it.each(fields)('%s is of a known kind', (_, field) => {
    expect(widgets).toContain(field.widget.widget);
    if (field.refersTo) expect(isTypeName(field.refersTo)).toBe(true);
    if (field.widget.widget === 'select') expect(field.widget.options?.length).toBeGreaterThan(0);
    if (field.widget.widget === 'object')
      expect(Object.keys(field.widget.fields ?? {})).toEqual(Object.keys(field.fields ?? {}));
  });

  it.each(typeNames)('%s names no field both fact and word', (name) => {
    const facts = Object.keys(model[name].facts);
    expect(Object.keys(model[name].words).filter((word) => facts.includes(word))).toEqual([]);
  });
});
