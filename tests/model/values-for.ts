import fc from 'fast-check';
import type { PatternName, Widget } from '../../src/model/field.ts';

const sign = fc.constantFrom(
  'a',
  'Z',
  '0',
  '-',
  ' ',
  '\n',
  '\u2028',
  '\u3000',
  '中',
  '，',
  '😀',
  '\ud83d',
  '.',
  '/',
  ':',
  '+',
  '<',
);
const scrap = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
const words = fc
  .array(fc.constantFrom('home', '归途', '2024', '😀'), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));

/** Just below a limit, at it, and above. */
const ofLength = (limit: number) =>
  fc.tuple(fc.constantFrom('a', '中', '😀'), fc.integer({ min: -2, max: 2 })).map(([one, more]) => {
    const signs = Math.max(0, limit + more);
    return one.repeat(Math.ceil(signs / one.length)).slice(0, signs);
  });

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
const day = fc.tuple(fc.integer({ min: 1895, max: 2104 }).map(String), twoDigits(13), twoDigits(32));
const leapDay = fc.integer({ min: 1895, max: 2104 }).map((year) => `${year}-02-29`);

const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'javascript:', '//', ''),
    fc.constantFrom(
      'example.org',
      'a.b-c.gov.cn',
      'localhost',
      'user@example.org',
      'example.org:8080',
      '例子.cn',
      '-a.org',
    ),
    fc.constantFrom('', '/', '/a?b=c#d', '/中', '?q', ' ', '/a b'),
  )
  .map((parts) => parts.join(''));

const texts: Readonly<Record<PatternName, fc.Arbitrary<string>>> = {
  picture: fc.stringMatching(/^\/media\/(?:[a-z0-9]{1,9}\/)?[a-z0-9]{1,9}\.(?:png|jpg|jpeg|webp)$/),
  download: fc.stringMatching(/^\/media\/[a-z0-9]{1,9}\.(?:png|jpg|txt)$/),
  helpNumber: fc.stringMatching(/^help-[0-9]{1,3}$/),
  line: words,
  prose: fc.tuple(words, words).map((two) => two.join('\n\n')),
  identifier: fc.oneof(id, ofLength(60)),
  date: fc.oneof(
    day.map((parts) => parts.join('-')),
    leapDay,
  ),
  partialDate: fc.tuple(day, fc.integer({ min: 1, max: 3 })).map(([parts, known]) => parts.slice(0, known).join('-')),
  httpsUrl: address,
  dialled: fc.stringMatching(/^\+?[0-9]{0,17}$/),
  identifiers: fc.array(id, { maxLength: 3 }).map((ids) => ids.join(' ')),
};

const textFor = ({ pattern, max }: Widget) =>
  fc.oneof({ arbitrary: pattern ? texts[pattern.says] : words, weight: 3 }, scrap, ofLength(max ?? 3));

const numberFor = ({ min = -9, max = 9, valueType }: Widget) => {
  const around = { min: min - 3, max: max + 3 };
  return valueType === 'int'
    ? fc.oneof(fc.integer(around), fc.maxSafeInteger(), fc.double(around))
    : fc.oneof(fc.integer(around), fc.double({ noNaN: false }));
};

/** Values of a kind that somebody could mean for a widget, right and wrong ones. */
const meant = (widget: Widget): fc.Arbitrary<unknown> => {
  const several = (one: fc.Arbitrary<unknown>) => (widget.multiple ? fc.array(one, { maxLength: 4 }) : one);
  switch (widget.widget) {
    case 'number':
      return numberFor(widget);
    case 'boolean':
      return fc.boolean();
    case 'select':
      return several(fc.oneof({ arbitrary: fc.constantFrom(...(widget.options ?? [])), weight: 9 }, scrap));
    case 'relation':
      return several(fc.oneof({ arbitrary: id, weight: 9 }, scrap));
    case 'list': {
      const { field = widget, min = 0, max = 40 } = widget;
      const rows = fc.array(meant(field), { maxLength: 3 });
      return fc.oneof({ arbitrary: rows, weight: 4 }, ...[min, max, max + 1].map((length) => manyOf(field, length)));
    }
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(widget.fields ?? {}).map(([name, one]) => [name, valuesFor(one)])),
        {
          requiredKeys: [],
        },
      );
    default:
      return textFor(widget);
  }
};

const manyOf = (field: Widget, length: number) => meant(field).map((value) => Array.from({ length }, () => value));

/** Values for a widget: mostly what somebody could mean, now and then nothing, or something else altogether. */
export const valuesFor = (widget: Widget): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      { arbitrary: meant(widget), weight: 8 },
      { arbitrary: fc.constantFrom(undefined, null, '', []), weight: 1 },
      { arbitrary: fc.anything({ maxDepth: 1 }), weight: 1 },
    )
    // A number's control writes '' for nothing; a null that stands in a file, Decap takes for 0.
    .filter((value) => value !== null || widget.widget !== 'number');
