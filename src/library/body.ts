import { readFile } from 'node:fs/promises';
import { readDocument } from '../mdx/document.ts';
import type { DocumentName } from '../model/index.ts';
import type { Entry } from './entries.ts';

/** The text of a document in the language that its words are in, with blanks in the place of its front matter. */
export const bodyOf = async ({ file }: Entry<DocumentName>): Promise<string> =>
  readDocument(await readFile(file), file).body ?? '';
