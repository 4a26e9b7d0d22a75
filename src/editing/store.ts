import { changesTo, make, projectIn } from './disk.ts';
import type { Picture } from './picture.ts';
import { refuseLinks } from './places.ts';
import type { Kept, Texts } from './project.ts';
import { removal } from './remove.ts';
import { renaming } from './rename.ts';
import { save, type Given } from './save.ts';

/** The files of one project that may be edited. Whatever is refused throws a `Refusal`, and has changed nothing. */
export interface Store {
  readonly save: (files: readonly Given[], pictures: readonly Picture[]) => Promise<readonly Kept[]>;
  readonly remove: (files: readonly Kept[]) => Promise<void>;
  readonly rename: (files: readonly Kept[], to: string) => Promise<void>;
}

/** Makes a change of files that are what the editor had read, and of what has to follow. */
const made = async (root: string, files: readonly Kept[], change: () => Promise<Texts>): Promise<void> => {
  for (const { path } of files) await refuseLinks(root, path);
  await make(root, changesTo(await change()));
};

const remove = (root: string, files: readonly Kept[]) => made(root, files, () => removal(projectIn(root), files));

const rename = (root: string, files: readonly Kept[], to: string) =>
  made(root, files, () => renaming(projectIn(root), files, to));

/** Opens the project in a folder; one change after the other, so that none comes between comparing and writing. */
export const storeIn = (root: string): Store => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <A extends readonly unknown[], R>(work: (root: string, ...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      const done = last.then(() => work(root, ...given));
      last = done.catch(() => undefined);
      return done;
    };
  return { save: inTurn(save), remove: inTurn(remove), rename: inTurn(rename) };
};
