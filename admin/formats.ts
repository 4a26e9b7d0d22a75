import CMS from 'decap-cms-app';
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
const written = (fields: Fields, order: readonly string[] = []): string => {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = Object.keys(fields).toSorted((one, other) => rank(one) - rank(other));
  // Texts are kept on one line, as the site's own files have them: only then does a change show what was changed.
  return stringify(Object.fromEntries(names.map((name) => [name, fields[name]])), { lineWidth: 0 });
};

/**
 * Lets Decap read and write files with the library by which the site reads them. Its own takes twice as long, asks a document
 * in which language its fields are, and runs those of `---js`.
 */
export const registerFormats = (): void => {
  CMS.registerCustomFormat('yaml', 'yaml', {
    fromFile: fieldsIn,
    toFile: (fields: object, order?: string[]) => written(fields as Fields, order),
  });
  CMS.registerCustomFormat('frontmatter', 'mdx', {
    fromFile: documentIn,
    toFile: (given: object, order?: string[]) => {
      const { body, ...fields } = given as Fields;
      const text = typeof body === 'string' ? body : '';
      return Object.keys(fields).length === 0 ? text : `---\n${written(fields, order)}---\n${text}`;
    },
  });
};
