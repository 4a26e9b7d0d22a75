import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../../src/release/release.ts';
import type { Repository } from './repository.ts';

const run = promisify(execFile);
const commandAt = (file: string) => join(projectRoot, 'src', file);

/** What the site's own checks say of a branch, as a forge runs them. Rejected where one of them refuses it. */
export const passesTheGate = async (repository: Repository, ref = 'main'): Promise<string> => {
  const cwd = await repository.checkOut(ref);
  const said = await Promise.all(
    ['gate/check-content.ts', 'gate/check-permalinks.ts'].map((file) =>
      run(process.execPath, [commandAt(file)], { cwd }),
    ),
  );
  return said.map(({ stdout }) => stdout).join('');
};

/** What `npm run check:editor-commit` says of what came to a branch since a commit. Rejected where it refuses it. */
export const isAnEditors = async ({ folder }: Repository, base: string, head = 'main'): Promise<string> =>
  (await run(process.execPath, [commandAt('editing/check-commit.ts'), base, head], { cwd: folder })).stdout;
