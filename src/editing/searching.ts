import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TypeName } from '../model/index.ts';
import { model } from '../model/index.ts';
import { namingFieldOf } from '../model/naming.ts';
import { settings } from '../settings.ts';
import { filesIn, partsOf, singleFieldsIn } from './listing.ts';
import type { Match, Text } from './matching.ts';
import { matchOf, wordsIn } from './matching.ts';
import { entryAt } from './entry-place.ts';

/** An entry that says what was asked for. */
export interface Found extends Match {
  readonly type: TypeName;
  readonly name: string;
}

/** Where a line of fields begins to say something: after a list's dash, a name, and a mark of how the text is folded. */
const beforeWords = /^[ \t]*(?:-[ \t]+)?(?:[A-Za-z]\w*:(?=\s))?[ \t]*(?:[|>][-+]?$)?/gm;

/** What a file says: without the names of its fields, which are the same in all. */
const saidIn = (text: string, isDocument: boolean): string => {
  if (!isDocument) return text.replace(beforeWords, '');
  const { fields, body } = partsOf(text);
  return `${fields.replace(beforeWords, '')}\n${body}`;
};

const textAt = (root: string, path: string): Text => {
  const text = readFileSync(join(root, path), 'utf8');
  const { type, locale } = entryAt(path) ?? {};
  if (!type || !locale) throw new Error(`${path} is no entry.`);
  const isDocument = model[type].kind === 'document';
  // Looked for only where something is found.
  const title = () => {
    const value = singleFieldsIn(text, isDocument)[namingFieldOf(model[type])];
    return typeof value === 'string' ? value : '';
  };
  return {
    language: locale,
    all: saidIn(text, isDocument),
    get title() {
      return title();
    },
  };
};

/** Looks through every file of the types' entries, in every language; those that have it in their title come first. */
export const foundIn = (root: string, types: readonly TypeName[], question: string): readonly Found[] => {
  const words = wordsIn(question);
  if (words.length === 0) return [];
  return types
    .flatMap((type) =>
      [...filesIn(root, `${settings.contentFolder}/${type}`)].flatMap(([name, paths]) => {
        const match = matchOf(
          name,
          paths.map((path) => textAt(root, path)),
          words,
        );
        return match ? [{ type, name, ...match }] : [];
      }),
    )
    .sort((one, other) => one.rank - other.rank);
};
