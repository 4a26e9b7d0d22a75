import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/**
 * The commit whose content lies in a folder of the project in the current folder; nothing without Git, where the project only
 * lies within somebody else's repository, and where content was changed since that commit.
 */
export const commitOf = (content: string): string | undefined => {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync('.')) return undefined;
    return git('status', '--porcelain', '--', content) === '' ? git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
};
