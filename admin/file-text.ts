import { parse, stringify } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

const document = /^\s*---\n(?<fields>(?:[^]*?\n)?)---[^\S\n]*(?:\n(?<body>[^]*))?$/;

/** Fields as they are written; what a list is answered with is JSON, which is YAML too, and much faster to read so. */
const fieldsIn = (text: string): Fields => {
  const fields: unknown = text.startsWith('{') ? JSON.parse(text) : parse(text);
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
};

const documentIn = (text: string): Fields => {
  const { fields = '', body = fields === '' ? text : '' } = document.exec(text)?.groups ?? {};
  return { ...fieldsIn(fields), ...(body.trim() && { body }) };
};

/** The fields of a file of the content, a document's text as `body`. Throws where they are not YAML. */
export const fieldsOfFile = (text: string, isDocument: boolean): Fields =>
  isDocument ? documentIn(text) : fieldsIn(text);

/** In the order in which the form has its fields; what the form does not know comes after. */
const written = (fields: Fields, order: readonly string[]): string => {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = Object.keys(fields).toSorted((one, other) => rank(one) - rank(other));
  // Texts are kept on one line, as the site's own files have them: only then does a change show what was changed.
  return stringify(Object.fromEntries(names.map((name) => [name, fields[name]])), { lineWidth: 0 });
};

/** What a form gives for a file, its fields in the `order` of the form: the reverse of `fieldsOfFile`. */
export const fileOfFields = (given: Fields, isDocument: boolean, order: readonly string[] = []): string => {
  if (!isDocument) return written(given, order);
  const { body, ...fields } = given;
  const text = typeof body === 'string' ? body : '';
  return Object.keys(fields).length === 0 ? text : `---\n${written(fields, order)}---\n${text}`;
};
