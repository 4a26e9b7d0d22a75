import { z } from 'zod';
import type { Field, Fields, PatternName, ShapeOf, Widget } from './field.ts';

/** A field whose value is a string that matches one pattern: the same regular expression is both faces. */
const matching = (source: string, says: PatternName, widget: 'string' | 'text' | 'datetime' = 'string', max?: number) =>
  ({
    schema: z.string().regex(new RegExp(source), says),
    widget: { widget, pattern: { source, says }, ...(max !== undefined && { max }) },
  }) satisfies Field;

/** One line of words without space at its ends. `max` counts UTF-16 units, as browsers and Decap do. */
export const line = ({ max }: { max: number }) => matching(`^(?=.{1,${max}}$)\\S(?:.*\\S)?$`, 'line', 'string', max);

/** Several lines of plain words, no markup. */
export const prose = ({ max }: { max: number }) =>
  matching(`^(?=[\\s\\S]{1,${max}}$)\\S(?:[\\s\\S]*\\S)?$`, 'prose', 'text', max);

/** A name for addresses and references: lower-case ASCII letters, digits and single hyphens, 3 to 60 characters. */
export const identifierPattern = '^(?=.{3,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$';
export const identifier = () => matching(identifierPattern, 'identifier');

/**
 * The id of what has pages for help: it stands in addresses, so it is a number and nothing else (SAFETY, "Neutral addresses
 * and titles"): `help-03`.
 */
export const helpNumber = () => matching('^help-(?:0[1-9]|[1-9][0-9])$', 'helpNumber');

/** The days that there are from 1900 to 2099, so that no face of a field takes 30 February. */
const realDay = [
  '(?:19|20)\\d{2}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)',
  '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29',
].join('|');

/** A calendar day, `YYYY-MM-DD` (ISO 8601). Kept as text: a day has no time zone. */
export const date = () => matching(`^(?:${realDay})$`, 'date', 'datetime');

/** A year, a month or a day, as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). */
export const partialDate = () => matching(`^(?:(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?|${realDay})$`, 'partialDate');

/** An address that begins with `https://` or, for old official sites, `http://`; ASCII, without user name or port. */
export const webAddress = () =>
  matching('^https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?:[/?#][\\x21-\\x7e]*)?$', 'httpsUrl');

/** A telephone number as a telephone wants it: digits, with `+` before a country code (RFC 3966 without separators). */
export const dialled = () => matching('^\\+?[0-9]{2,15}$', 'dialled');

/** A number; `integer` for a count. */
export const number = ({ min, max, integer = false }: { min?: number; max?: number; integer?: boolean } = {}) => {
  let schema = integer ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return {
    schema,
    widget: {
      widget: 'number',
      valueType: integer ? 'int' : 'float',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
  } satisfies Field;
};

/** Yes or no. */
export const flag = () => ({ schema: z.boolean(), widget: { widget: 'boolean' } }) satisfies Field;

/** One of a closed list; the words for each value are in `i18n/<locale>/vocabularies.ts`. */
export const choice = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  ({ schema: z.enum(values), widget: { widget: 'select', options: values } }) satisfies Field;

/** A list that may hold nothing may also be missing: Decap then writes nothing or null. */
const orEmpty = <Schema extends z.ZodType>(schema: Schema, min: number) =>
  (min > 0 ? schema : z.preprocess((value) => value ?? [], schema)) as z.ZodType<z.output<Schema>>;

const withoutRepeats = <Schema extends z.ZodType>(schema: z.ZodArray<Schema>) =>
  schema.refine((items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length, 'repeated');

/** Some of a closed list, each at most once. */
export const choices = <const Value extends string>(values: readonly [Value, ...Value[]], { min = 0 } = {}) =>
  ({
    schema: orEmpty(withoutRepeats(z.array(z.enum(values)).min(min)), min),
    widget: {
      widget: 'select',
      options: values,
      multiple: true,
      ...(min > 0 ? { min } : { required: false as const }),
    },
  }) satisfies Field;

/** Names another entry by its `id`. That the entry exists is checked by the gate, which sees all files. */
export const reference = (to: string) =>
  ({
    schema: z.string().regex(new RegExp(identifierPattern), 'identifier'),
    widget: { widget: 'relation', collection: to, pattern: { source: identifierPattern, says: 'identifier' } },
    refersTo: to,
  }) satisfies Field;

/** Names other entries by their `id`s, each at most once. */
export const references = (to: string, { min = 0 } = {}) => {
  const one = reference(to);
  return {
    schema: orEmpty(withoutRepeats(z.array(one.schema).min(min)), min),
    widget: {
      widget: 'relation',
      collection: to,
      multiple: true,
      ...(min > 0 ? { min } : { required: false as const }),
    },
    item: one,
  } satisfies Field;
};

/** Names several entries in one attribute, ids parted by single spaces, as HTML's own lists of ids are. */
export const identifiers = (to: string) => {
  const one = '[a-z0-9]+(?:-[a-z0-9]+)*';
  return { ...matching(`^${one}(?: ${one})*$`, 'identifiers'), refersTo: to } satisfies Field;
};

const mediaName = '(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*';

/** The address of a picture of the media library, and nothing else: no other host, no way up, no query. */
export const picturePattern = `^/media/${mediaName}\\.(?:png|jpe?g|webp)$`;
export const picture = () => ({ ...matching(picturePattern, 'picture'), file: 'picture' }) satisfies Field;

/** The address of a file of the media library that readers may keep: a picture or plain text (`docs/decisions/0008-downloads.md`). */
export const download = () =>
  ({ ...matching(`^/media/${mediaName}\\.(?:png|jpe?g|webp|txt)$`, 'download'), file: 'download' }) satisfies Field;

/** A list of fields of one kind. */
export const list = <Schema extends z.ZodType>(item: Field<Schema>, { min = 0, max = 40 } = {}) =>
  ({
    schema: orEmpty(z.array(item.schema).min(min).max(max), min),
    widget: { widget: 'list', field: item.widget, ...(min > 0 ? { min } : { required: false as const }), max },
    item,
  }) satisfies Field;

/** The object schema of a set of fields; an unknown key is an error. */
export const schemaOf = <F extends Fields>(fields: F) =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as ShapeOf<F>);

/** The widgets of a set of fields. */
export const widgetsOf = (fields: Fields): Readonly<Record<string, Widget>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.widget]));

/** A set of fields that belong together. */
export const group = <F extends Fields>(fields: F) =>
  ({ schema: schemaOf(fields), widget: { widget: 'object', fields: widgetsOf(fields) }, fields }) satisfies Field;

/** A field that may stay empty. Decap then writes `''`, `null` or nothing; the site reads all three as absent. */
export const optional = <F extends Field>({ schema, widget, ...field }: F) => ({
  ...field,
  schema: z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional()) as z.ZodType<
    z.output<F['schema']> | undefined
  >,
  widget: { ...widget, required: false as const },
});

/** Words of which a translation is not missing where another language has them: see `Field.perLanguage`. */
export const perLanguage = <F extends Field>(field: F) => ({ ...field, perLanguage: true as const });

/** Words as readers type them, which no page shows: see `Field.asTyped`. */
export const asTyped = <F extends Field>(field: F) => ({ ...field, asTyped: true as const });
