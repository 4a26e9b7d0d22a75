import { defaultLocale } from '../i18n/locales.ts';
import { model } from '../model/index.ts';
import { Document, isScalar, parse, parseDocument } from 'yaml';
import type { YAMLSeq } from 'yaml';
import type { EntryPlace } from './entry-place.ts';
import { Refusal } from './refusal.ts';
import { isFields, isSame, type Fields } from './same.ts';

/** A form writes a whole file anew, in its own order and style. This keeps the file as it was, but for what was changed. */

type Path = readonly (string | number)[];

const frontMatter = /^---\n(?<fields>(?:[^]*?\n)?)---(?:\n(?<body>[^]*))?$/;

/** A file in its two parts; a record is fields alone. */
export const partsOf = (text: string, isDocument: boolean): { fields: string; body: string } => {
  if (!isDocument) return { fields: text, body: '' };
  const { fields, body = '' } = frontMatter.exec(text.replace(/^\n+/, ''))?.groups ?? {};
  // Decap writes a document without any fields as its body alone.
  return fields === undefined ? { fields: '', body: text } : { fields, body };
};

/** What forms give for a field that nobody has filled in. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.values(value).every(isEmpty));

const asFields = (read: unknown): Fields => (isFields(read) ? read : {});

/** The fields that a YAML text tells. Throws where it is none. */
export const fieldsIn = (text: string): Fields => asFields(parse(text));

const change = (document: Document, path: Path, before: unknown, after: unknown): void => {
  if (isSame(before, after) || (isEmpty(before) && isEmpty(after))) return;
  if (isFields(before) && isFields(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      change(document, [...path, key], before[key], after[key]);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index] of before.entries()) change(document, [...path, index], before[index], after[index]);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    const list = document.getIn(path, true) as YAMLSeq;
    const had = [...list.items];
    list.items = after.map((item) => had[before.findIndex((one) => isSame(one, item))] ?? document.createNode(item));
  } else if (isEmpty(after) && !Array.isArray(after)) document.deleteIn(path);
  else {
    const node = document.getIn(path, true);
    // A scalar keeps the style in which it was written.
    if (isScalar(node) && typeof node.value === typeof after) node.value = after;
    else document.setIn(path, document.createNode(after));
  }
};

/** Surroundings of a text stay as they were; a new body stands apart from its fields. */
const bodyOf = (before: string | undefined, after: string): string => {
  const words = after.trim();
  if (before === undefined) return words === '' ? '' : `\n${words}\n`;
  if (words === before.trim()) return before;
  const [, start = '', end = ''] = /^(\s*)(?:[^]*\S)?(\s*)$/.exec(before) ?? [];
  return words === '' ? '' : `${start || '\n'}${words}${end || '\n'}`;
};

/** Facts are in the default language's file alone, whatever a form says. */
const belongs = ({ type, locale }: EntryPlace, key: string): boolean =>
  locale === defaultLocale || !Object.hasOwn(model[type].facts, key);

/** New entries have their fields in the order of the model. */
const inOrder = ({ type }: EntryPlace, fields: Fields): Fields => {
  const order = [...Object.keys(model[type].facts), ...Object.keys(model[type].words)];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(fields).toSorted(([one], [other]) => rank(one) - rank(other)));
};

/** What is to be in a file, and its fields, and those that it `had`. `text` is absent where nothing is left to be said in it. */
export interface Laid {
  readonly had: Fields;
  readonly text?: string;
  readonly fields: Fields;
}

/**
 * Lays what a form `gives` over the file that it was opened from (`before`, absent for a new one): fields that say the same
 * keep their text, order and comments, others are replaced in place. Throws a `Refusal` where one of the two is not YAML.
 */
export const laidOver = (place: EntryPlace, before: string | undefined, gives: string): Laid => {
  const isDocument = model[place.type].kind === 'document';
  const old = before === undefined ? undefined : partsOf(before, isDocument);
  const given = partsOf(gives, isDocument);
  try {
    const document = old?.fields.trim() ? parseDocument(old.fields) : new Document({});
    if (document.errors.length > 0) throw new Refusal('unreadable');
    const had = asFields(document.toJS());
    const has = Object.entries(fieldsIn(given.fields)).filter(([key]) => key in had || belongs(place, key));
    change(document, [], had, inOrder(place, Object.fromEntries(has)));

    const fields = asFields(document.toJS());
    const body = bodyOf(old?.body, given.body);
    if (isEmpty(fields) && body.trim() === '') return { had, fields };
    const yaml = isSame(had, fields)
      ? (old?.fields ?? '')
      : Object.keys(fields).length === 0
        ? ''
        : document.toString({ lineWidth: 0, flowCollectionPadding: false });
    return { had, fields, text: isDocument ? `---\n${yaml}---\n${body}` : yaml };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unreadable');
  }
};
