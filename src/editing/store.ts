import type { Kept } from './disk.ts';
import type { Picture } from './picture.ts';
import { remove } from './remove.ts';
import { rename } from './rename.ts';
import { save, type Given } from './save.ts';

/** The files of one project that may be edited. Whatever is refused throws a `Refusal`, and has changed nothing. */
export interface Store {
  readonly save: (files: readonly Given[], pictures: readonly Picture[]) => Promise<readonly Kept[]>;
  readonly remove: (files: readonly Kept[]) => Promise<void>;
  readonly rename: (files: readonly Kept[], to: string) => Promise<void>;
}

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
