import { glob } from 'node:fs/promises';
import { entryAt, type EntryPlace } from '../../src/editing/entry-place.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import { projectRoot } from '../../src/release/release.ts';

/** Every file of an entry of the library, by its path from the root: all types, statuses and languages. */
export const filesOfLibrary = async (): Promise<readonly (EntryPlace & { readonly path: string })[]> => {
  const paths = await Array.fromAsync(glob('content/*/*/*.{mdx,yaml}', { cwd: projectRoot }));
  return paths.toSorted().map((path) => {
    const place = entryAt(path);
    if (!place) throw new Error(`${path} is no place of an entry.`);
    return { ...place, path };
  });
};

type Step = string | number;

/** The texts among values, those in lists and groups too, by the way to them. */
const textsIn = (value: unknown, way: readonly Step[] = []): readonly (readonly [readonly Step[], string])[] =>
  typeof value === 'string'
    ? [[way, value]]
    : Object.entries(value ?? {}).flatMap(([step, one]) =>
        textsIn(one, [...way, Array.isArray(value) ? Number(step) : step]),
      );

/** Another word in the place of one, as long, so that no field gets too long. */
export interface Change {
  /** The field, and the way within it. */
  readonly way: readonly Step[];
  readonly from: string;
  readonly to: string;
}

const wordsOfField = /[A-Za-z0-9]+|\p{Script=Han}{2}/gu;
/** Not those of addresses and blocks. */
const wordsOfText = /(?<=^| )[A-Za-z][a-z]+(?=$|[ ,.;:])|(?<=\p{Script=Han})\p{Script=Han}{2}(?=\p{Script=Han})/gmu;
const another = (word: string): string => word.slice(0, -1) + (/[A-Za-z0-9]$/.test(word) ? 'q' : '改');

/**
 * For a file of an entry and the fields that were read of it, one word to be changed in the longest of its words that can be,
 * and one in its text where it has any. Each stands once in the file, so that the file with both changed is known without
 * whatever writes it.
 */
export const wordsToChange = (
  text: string,
  type: TypeName,
  fields: Readonly<Record<string, unknown>>,
): readonly Change[] => {
  // The title of a source is a fact: what its publisher calls it.
  const isWritten = (field: string) => ['body', 'title'].includes(field) || Object.hasOwn(model[type].words, field);
  const found = textsIn(Object.fromEntries(Object.entries(fields).filter(([field]) => isWritten(field))))
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([way, said]): Change[] => {
      const candidates = way[0] === 'body' ? said.match(wordsOfText) : [...(said.match(wordsOfField) ?? []), said];
      const from = candidates?.find((one) => text.split(one).length === 2);
      return from === undefined ? [] : [{ way, from, to: another(from) }];
    });
  const isBody = ({ way }: Change) => way[0] === 'body';
  return [found.find((one) => !isBody(one)), found.find(isBody)].filter((change) => change !== undefined);
};

/** A text in which the words stand that were put in the place of others. */
export const withChanges = (text: string, changes: readonly Change[]): string =>
  changes.reduce((changed, { from, to }) => changed.replace(from, to), text);
