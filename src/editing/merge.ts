import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What Git leaves in its folder while it waits for somebody to finish. */
const traces = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** Git's own folder of a project, which a file may name (gitrepository-layout); nothing where there is none. */
const gitFolderOf = (root: string): string | undefined => {
  const there = join(root, '.git');
  const found = statSync(there, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isDirectory()) return there;
  const named = /^gitdir: (.+)$/m.exec(readFileSync(there, 'utf8'))?.[1];
  return named === undefined ? undefined : resolve(root, named);
};

/**
 * Whether two versions of the project were being put together and nobody has finished that. The files may then hold both,
 * with marks between, and what is saved would be lost when it is given up.
 */
export const isMergeUnfinished = (root: string): boolean => {
  const folder = gitFolderOf(root);
  return folder !== undefined && traces.some((trace) => existsSync(join(folder, trace)));
};
