import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../src/blocks/index.ts';
import { locales, localeTags } from '../../src/i18n/locales.ts';
import type { FieldWord } from '../../src/i18n/field-words.ts';
import { statuses, type ContentType } from '../../src/model/content-type.ts';
import type { Field, Widget } from '../../src/model/field.ts';
import * as kinds from '../../src/model/kinds.ts';
import { model, typeNames } from '../../src/model/index.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { acceptedByEditor } from './accepted-by-editor.ts';
import { valuesFor } from './values-for.ts';

const { choice, choices, date, dialled, download, flag, group, helpNumber, identifier, identifiers, line, list } =
  kinds;
const { number, optional, partialDate, picture, prose, reference, references, webAddress } = kinds;

const tones = ['note', 'warning', 'now'] as const;
const pair = { role: choice(tones), on: date(), value: optional(number({ min: 0 })) };

const examples: Readonly<Record<string, Field>> = {
  line: line({ max: 5 }),
  'a long line': line({ max: 300 }),
  prose: prose({ max: 20 }),
  identifier: identifier(),
  date: date(),
  partialDate: partialDate(),
  webAddress: webAddress(),
  dialled: dialled(),
  helpNumber: helpNumber(),
  picture: picture(),
  download: download(),
  number: number(),
  'a whole number within limits': number({ min: 3, max: 19, integer: true }),
  'a number that cannot be 0': number({ min: 1 }),
  flag: flag(),
  choice: choice(tones),
  choices: choices(tones),
  'choices, one at least': choices(tones, { min: 1 }),
  reference: reference('topics'),
  references: references('topics'),
  'references, two at least': references('topics', { min: 2 }),
  identifiers: identifiers('contacts'),
  'a list of lines': list(line({ max: 5 }), { max: 3 }),
  'a list of two to four dates': list(date(), { min: 2, max: 4 }),
  group: group(pair),
  'a list of groups': list(group(pair), { min: 1 }),
};

/** A list says itself whether it may be empty, a switch never is, and of a group Decap always asks for the fields. */
const neverOptional: ReadonlySet<Widget['widget']> = new Set(['list', 'boolean', 'object']);
const optionalExamples = Object.entries(examples)
  .filter(([, { widget }]) => !neverOptional.has(widget.widget) && !widget.multiple)
  .map(([name, field]) => [`optional ${name}`, optional(field)] as const);

/** Both faces are asked about the same values; and at least one value is taken and one refused, or nothing was tried. */
const expectOneMind = (field: Field) => {
  const seen = { taken: false, refused: false };
  fc.assert(
    fc.property(valuesFor(field.widget), (value) => {
      const bySite = field.schema.safeParse(value).success;
      seen[bySite ? 'taken' : 'refused'] = true;
      expect(acceptedByEditor(field.widget, value), fc.stringify(value)).toBe(bySite);
    }),
    { seed: 20241108, numRuns: 300 },
  );
  expect(seen).toEqual({ taken: true, refused: true });
};

const fieldsOf = ({ facts, words }: ContentType) => Object.entries({ ...words, ...facts });
const widgetsIn = (widget: Widget): Widget[] => [
  widget,
  ...[...(widget.field ? [widget.field] : []), ...Object.values(widget.fields ?? {})].flatMap(widgetsIn),
];
const everyField = typeNames.flatMap((type) =>
  fieldsOf(model[type]).map(([name, field]) => [type, name, field] as const),
);

describe('site and editor accept and refuse the same values', () => {
  test.each([...Object.entries(examples), ...optionalExamples])('%s', (_, field) => expectOneMind(field));
  test.each(everyField)('%s, %s', (_type, _name, field) => expectOneMind(field));

  test('an example stands for every kind of field', () => {
    const used = new Set(
      Object.values(examples)
        .flatMap(({ widget }) => widgetsIn(widget))
        .map(({ widget }) => widget),
    );
    const inModel = everyField.flatMap(([, , { widget }]) => widgetsIn(widget)).map(({ widget }) => widget);
    expect(inModel.filter((widget) => !used.has(widget))).toEqual([]);
    const makers = Object.entries(kinds).flatMap(([name, made]) => (typeof made === 'function' ? name : []));
    const notFields = ['asTyped', 'optional', 'perLanguage', 'schemaOf', 'widgetsOf'];
    const isTried = (name: string) => Object.keys(examples).some((example) => example.includes(name));
    expect(makers.filter((name) => !notFields.includes(name) && !isTried(name))).toEqual([]);
  });

  test('no switch or group is optional', () => {
    const optionals = everyField
      .flatMap(([, , { widget }]) => widgetsIn(widget))
      .filter(({ required }) => required === false);
    expect(optionals.filter(({ widget }) => widget === 'boolean' || widget === 'object')).toEqual([]);
  });
});

describe.each(localeTags)('words for editors in %s', (tag) => {
  const { types } = locales[tag].words.fields;
  const isWritten = (text: string) =>
    tag === 'zh-Hans' ? /\p{Script=Han}/u.test(text) : /^[\p{Script=Latin}\P{L}]+$/u.test(text);

  const unwritten = (path: string, { widget }: Pick<Field, 'widget'>, word: FieldWord | undefined): string[] => {
    const within = Object.entries(widget.field?.fields ?? widget.fields ?? {});
    const isGood = word && isWritten(word.label) && (word.hint === undefined || isWritten(word.hint));
    return [
      ...(isGood ? [] : [path]),
      ...within.flatMap(([name, inner]) => unwritten(`${path}.${name}`, { widget: inner }, word?.fields?.[name])),
    ];
  };

  test.each(typeNames)('%s: every field has a label, and no label is left over', (type) => {
    const words: Readonly<Record<string, FieldWord>> = types[type].fields;
    const fields = fieldsOf(model[type]);
    expect(fields.flatMap(([name, field]) => unwritten(name, field, words[name]))).toEqual([]);
    expect(Object.keys(words).toSorted()).toEqual(fields.map(([name]) => name).toSorted());
  });
});

test('every choice is a list that has words', () => {
  const known: ReadonlySet<unknown> = new Set([...Object.values(vocabularies), statuses]);
  const ofBlocks = Object.entries(blocks).flatMap(([block, { fields }]) =>
    Object.entries(fields as Readonly<Record<string, Field>>).map(([name, field]) => [block, name, field] as const),
  );
  const choicesUsed = [...everyField, ...ofBlocks].flatMap(([of, name, { widget }]) =>
    widgetsIn(widget).flatMap(({ options }) =>
      options && !known.has(options) ? [`${of}, ${name}: ${options.join(', ')}`] : [],
    ),
  );
  expect(choicesUsed).toEqual([]);
});
