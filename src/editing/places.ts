import { lstat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Refusal } from './refusal.ts';

/** Throws a `Refusal` where a link stands on the way from the root to a path: what is written would lie elsewhere. */
export const refuseLinks = async (root: string, path: string): Promise<void> => {
  const steps = path.split('/');
  for (const [index] of steps.entries()) {
    const way = join(root, steps.slice(0, index + 1).join(sep));
    const there = await lstat(way).catch(() => undefined);
    if (there?.isSymbolicLink()) throw new Refusal('wrong-place', path);
  }
};
