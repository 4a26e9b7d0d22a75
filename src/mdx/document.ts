import { placeAt, problemsOfLines } from './characters.ts';
import type { Problem } from './problem.ts';
import { inOrder } from './problem.ts';
import { readFields } from './yaml.ts';
import type { FieldsRead } from './yaml.ts';

/** A file of content, read: its fields where their form is right, and its body with everything before it blanked. */
export interface Parsed extends FieldsRead {
  /** The whole text with the front matter blanked, so that lines, columns and offsets are those of the file. */
  readonly body?: string;
}

const largest = 200_000;

const nowhere = () => ({ line: 1, column: 1 });
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The text of a file and what is wrong with its bytes; no text where they are too many or not UTF-8. */
const textOf = (bytes: Uint8Array, file: string): { problems: Problem[]; text?: string } => {
  if (bytes.length > largest) {
    const details = { bytes: bytes.length, limit: largest };
    return { problems: [{ file, line: 1, column: 1, code: 'too-large', details }] };
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [{ file, ...placeAt(decoded, decoded.indexOf('\ufffd')), code: 'not-utf8', details: {} }] };
  }
  const problems: Problem[] = [];
  const at = (offset: number, code: Problem['code']) => problems.push({ file, ...placeAt(decoded, offset), code, details: {} });
  if (decoded.startsWith('\ufeff')) at(0, 'byte-order-mark');
  if (decoded.includes('\r')) at(decoded.indexOf('\r'), 'line-ends');
  return { problems, text: decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
};

/**
 * Reads a document, front matter and body: bytes in, fields and body or problems out. The front matter lies between the
 * first line and the first line after it that begins with `---`; both must be exactly three hyphens.
 * Characters of the body are left to `problemsInBody`.
 */
export const readDocument = (bytes: Uint8Array, file: string): Parsed => {
  const { problems, text } = textOf(bytes, file);
  if (text === undefined) return { problems, positionOf: nowhere };
  const fault = (line: number, code: Problem['code']): Problem => ({ file, line, column: 1, code, details: {} });
  if (!text.startsWith('---\n'))
    return { problems: [...problems, fault(1, 'front-matter-begin')], body: text, positionOf: nowhere };

  const end = /^(?:---|\+\+\+).*$/m.exec(text.slice(4));
  if (!end) return { problems: [...problems, fault(1, 'front-matter-end')], positionOf: nowhere };
  const fieldsEnd = 4 + end.index;
  const bodyStart = fieldsEnd + end[0].length;
  const frontMatter = text.slice(0, fieldsEnd);
  const fields = readFields(blank('---') + frontMatter.slice(3), file);
  if (end[0] !== '---') problems.push(fault(placeAt(text, fieldsEnd).line, 'front-matter-end'));
  problems.push(...problemsOfLines(frontMatter, file), ...fields.problems);
  const parsed = { problems: inOrder(problems), positionOf: fields.positionOf, body: blank(text.slice(0, bodyStart)) + text.slice(bodyStart) };
  return fields.data && problems.length === 0 ? { ...parsed, data: fields.data } : parsed;
};

/** Reads a record: a whole file of fields, under the same rules as front matter. */
export const readRecord = (bytes: Uint8Array, file: string): Parsed => {
  const { problems, text } = textOf(bytes, file);
  if (text === undefined) return { problems, positionOf: nowhere };
  const fields = readFields(text, file);
  problems.push(...problemsOfLines(text, file), ...fields.problems);
  const parsed = { problems: inOrder(problems), positionOf: fields.positionOf };
  return fields.data && problems.length === 0 ? { ...parsed, data: fields.data } : parsed;
};
