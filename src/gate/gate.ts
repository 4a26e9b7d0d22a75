import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Problem } from '../mdx/problem.ts';
import { bodiesOf } from './bodies.ts';
import { problemsInCounts } from './counts.ts';
import { entriesAt, type Entry } from './entries.ts';
import { problemsInFigures } from './figures.ts';
import { problemsInIdentity } from './identity.ts';
import { problemsInKnown } from './known-notices.ts';
import { problemsInLinks } from './links.ts';
import { problemsInMedia, problemsInTexts } from './media.ts';
import { problemsInNextSteps } from './next-steps.ts';
import { problemsInNotices } from './notices.ts';
import { problemsInPermalinks } from './permalinks.ts';
import { placesIn } from './places.ts';
import { indexOf, problemsInReferences, problemsInUses } from './references.ts';
import { problemsInRules } from './rules.ts';
import { problemsInWording } from './wording.ts';
import { documentsAmongCode } from './strays.ts';

/** What the gate saw of a content folder. */
export interface Examined {
  readonly files: readonly string[];
  readonly entries: readonly Entry[];
  /** Everything that is wrong, by file, line and column. */
  readonly problems: readonly Problem[];
}

const ownCode = () => relative('', resolve(import.meta.dirname, '..')) || '.';

const byPlace = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** The entries of a content folder, of every status, read without being held against each other. Throws where it cannot be read. */
export const entriesIn = async (folder: string): Promise<readonly Entry[]> =>
  entriesAt((await placesIn(folder)).places, readFileSync).entries;

/**
 * Reads a whole content folder, of every status, and says all that is wrong with it at once; and that no document lies among
 * the code, where it would be built without being checked. Throws where the folder cannot be read.
 */
export const examine = async (folder: string, codeFolder = ownCode()): Promise<Examined> => {
  const { places, media, problems: misplaced } = await placesIn(folder);
  const { entries, problems: misread } = entriesAt(places, readFileSync);
  const bodies = bodiesOf(entries);
  const index = indexOf(entries);
  const problems = [
    ...misplaced,
    ...misread,
    ...problemsInIdentity(entries),
    ...problemsInReferences(entries, index),
    ...problemsInUses(bodies, index),
    ...problemsInNextSteps(entries, index),
    ...problemsInLinks(entries, bodies),
    ...problemsInMedia(bodies, media),
    ...(await problemsInTexts(folder, media)),
    ...problemsInRules(entries),
    ...problemsInWording(entries),
    ...problemsInFigures(entries, bodies, index),
    ...problemsInCounts(entries),
    ...problemsInPermalinks(entries, folder),
    ...problemsInKnown(folder),
    ...problemsInNotices(entries, index, folder),
    ...(await documentsAmongCode(codeFolder)),
  ];
  return { files: places.map(({ file }) => file), entries, problems: problems.sort(byPlace) };
};

/** Everything that is wrong with a content folder, by file, line and column; nothing where it may be published. */
export const problemsIn = async (folder: string): Promise<readonly Problem[]> => (await examine(folder)).problems;
