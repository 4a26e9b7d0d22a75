import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import type { LastBuild } from '../editing/editing.ts';

export interface Builds {
  /** Builds in a process of its own, so that nothing that a build does can take the server down. Gives back its exit code. */
  readonly run: () => Promise<number>;
  /** Says that something has changed, and waits to be built. */
  readonly expect: () => void;
  readonly standing: () => LastBuild;
  /** Ends the build that is at work. */
  readonly stop: () => void;
}

/** Lines enough to see what is to be mended. */
const most = 20;

/** The lines of a build that say what is wrong, without colours, hours and whose they are. */
export const complaintsIn = (said: string): string =>
  stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.replace(/^(?:\d\d:\d\d:\d\d )?(?:\[ERROR\] )?(?:\[[a-z-]+\] )?/, '').trim())
    .filter((line) => line !== '' && !/^(?:at |Stack trace|Location)/.test(line))
    .slice(0, most)
    .join('\n');

/** The builds that a command line makes, one after the other. What they say is also written where this process writes. */
export const buildsBy = (command: readonly [string, ...string[]], folder: string): Builds => {
  let at: ChildProcess | undefined;
  let standing: LastBuild = { state: 'waiting', words: '' };
  return {
    run: async () => {
      const [program, ...words] = command;
      const child = spawn(program, words, { cwd: folder, stdio: ['inherit', 'inherit', 'pipe'] });
      at = child;
      let said = '';
      child.stderr.on('data', (piece: Buffer) => {
        process.stderr.write(piece);
        said += piece.toString();
      });
      const [code] = (await once(child, 'close')) as [number | null];
      at = undefined;
      // 2: another build was at work, so this one has said nothing of the content.
      if (code !== 2)
        standing = code === 0 ? { state: 'built', words: '' } : { state: 'failed', words: complaintsIn(said) };
      return code ?? 1;
    },
    expect: () => {
      standing = { ...standing, state: 'waiting' };
    },
    standing: () => standing,
    stop: () => void at?.kill(),
  };
};
