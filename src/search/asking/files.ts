import {
  files,
  steps,
  lineOfGroup,
  lineOfTerm,
  type FacetsFile,
  type Manifest,
  type PageFile,
  type UnknownFile,
} from '../words/manifest.ts';

import { homesOf } from './question.ts';
import { standingsOf } from '../words/lines.ts';
import type { Standings } from '../words/weighing.ts';

/** Reads a file of the index as text, by its path in the folder of the language. Throws where it does not come. */
export type Read = (path: string) => Promise<string>;

/** The index of one language; each file is read once, and again after it did not come. */
export interface Index {
  readonly manifest: Manifest;
  readonly kindOf: (page: number) => string;
  /** The pages that have a term. */
  readonly pagesWith: (term: string) => Promise<Standings>;
  /** The pages that have any of the words of a group of synonyms; the weight is what they are worth there. */
  readonly pagesOfGroup: (group: number) => Promise<Standings>;
  /** The terms that begin so, the shortest first. */
  readonly termsFrom: (beginning: string) => Promise<readonly string[]>;
  readonly page: (page: number) => Promise<PageFile>;
  readonly facets: () => Promise<FacetsFile>;
  readonly unknown: () => Promise<UnknownFile>;
}

const none: Standings = new Map();

/** Opens the index. Throws where its manifest does not come. */
export const openIndex = async (read: Read): Promise<Index> => {
  const manifest = JSON.parse(await read(files.manifest)) as Manifest;
  const coming = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, made: (content: string) => T): Promise<T> => {
    const before = coming.get(path) as Promise<T> | undefined;
    if (before) return before;
    const now = read(`${manifest.folder}/${path}`).then(made);
    coming.set(path, now);
    now.catch(() => coming.delete(path));
    return now;
  };
  const json = <T>(path: string) => once(path, (content) => JSON.parse(content) as T);
  const lines = (number: number) =>
    once(
      files.terms(number),
      (content) =>
        new Map(
          content.split('\n').map((line) => {
            const end = line.indexOf(' ');
            return [line.slice(0, end), line.slice(end + 1)];
          }),
        ),
    );
  const homes = homesOf(manifest.synonyms);
  /** The file in which a line would stand. */
  const fileOf = (line: string) => manifest.starts.reduce((last, start, number) => (start <= line ? number : last), 0);
  const standings = async (line: string, perWeight: number) => {
    const written = (await lines(fileOf(line))).get(line);
    return written === undefined ? none : standingsOf(written, perWeight);
  };
  return {
    manifest,
    kindOf: (page) => manifest.kinds[parseInt(manifest.pages.charAt(page), 36)] ?? '',
    pagesWith: (term) => standings(lineOfTerm(term, homes.get(term)), steps.term),
    pagesOfGroup: (group) => standings(lineOfGroup(group), steps.synonyms),
    termsFrom: async (beginning) => {
      const [first, last] = [fileOf(beginning), fileOf(`${beginning}\uffff`)];
      const all = await Promise.all(Array.from({ length: last - first + 1 }, (_, after) => lines(first + after)));
      return [...homes.keys(), ...all.flatMap((some) => [...some.keys()])]
        .filter((term) => term.startsWith(beginning))
        .sort((a, b) => a.length - b.length);
    },
    page: (page) => json(files.page(page)),
    facets: () => json(files.facets),
    unknown: () => json(files.unknown),
  };
};
