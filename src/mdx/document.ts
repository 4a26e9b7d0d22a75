import { placed, placingIn, problemsOfLines } from './characters.ts';
import type { Fault, Problem } from './problem.ts';
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
const at = (offset: number, code: Fault['code'], details: Fault['details'] = {}): Fault => ({ offset, code, details });

/** The text of a file and what is wrong with its bytes; no text where they are too many or not UTF-8. */
const textOf = (bytes: Uint8Array, file: string): { problems: Problem[]; text?: string } => {
  if (bytes.length > largest)
    return { problems: [placed(at(0, 'too-large', { bytes: bytes.length, limit: largest }), nowhere, file)] };
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [placed(at(decoded.indexOf('\ufffd'), 'not-utf8'), placingIn(decoded), file)] };
  }
  const faults: Fault[] = [];
  if (decoded.startsWith('\ufeff')) faults.push(at(0, 'byte-order-mark'));
  if (decoded.includes('\r')) faults.push(at(decoded.indexOf('\r'), 'line-ends'));
  return {
    problems: faults.map((fault) => placed(fault, placingIn(decoded), file)),
    text: decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
  };
};

/**
 * Reads a document, front matter and body: bytes in, fields and body or problems out. The front matter lies between the
 * first line and the first line after it that begins with `---` or `+++`; both must be exactly three hyphens, so that every
 * reader of front matter splits the file at the same place. Characters of the body are left to `problemsInBody`.
 */
export const readDocument = (bytes: Uint8Array, file: string): Parsed => {
  const { problems, text } = textOf(bytes, file);
  if (text === undefined) return { problems, positionOf: nowhere };
  const refused = (fault: Fault, body = '') => ({
    problems: [...problems, placed(fault, placingIn(text), file)],
    positionOf: nowhere,
    body,
  });
  if (!text.startsWith('---\n')) return refused(at(0, 'front-matter-begin'), text);
  const end = /\n((?:---|\+\+\+).*)/.exec(text);
  if (!end) return refused(at(0, 'front-matter-end'));

  const frontMatter = text.slice(0, end.index + 1);
  const { data, positionOf, ...fields } = readFields(blank('---') + frontMatter.slice(3), file);
  const isClosed = end[1] === '---';
  if (!isClosed) problems.push(placed(at(frontMatter.length, 'front-matter-end'), placingIn(text), file));
  problems.push(...problemsOfLines(frontMatter, file), ...fields.problems);
  const bodyStart = end.index + end[0].length;
  const body = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  return { problems: inOrder(problems), positionOf, body, ...(isClosed && data && { data }) };
};

/** Reads a record: a whole file of fields, under the same rules as front matter. */
export const readRecord = (bytes: Uint8Array, file: string): Parsed => {
  const { problems, text } = textOf(bytes, file);
  if (text === undefined) return { problems, positionOf: nowhere };
  const fields = readFields(text, file);
  return { ...fields, problems: inOrder([...problems, ...problemsOfLines(text, file), ...fields.problems]) };
};

/** What is wrong with the bytes and characters of a plain text. */
export const problemsOfText = (bytes: Uint8Array, file: string): readonly Problem[] => {
  const { problems, text } = textOf(bytes, file);
  return inOrder([...problems, ...(text === undefined ? [] : problemsOfLines(text, file))]);
};
