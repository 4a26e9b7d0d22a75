import { basename, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import type { Editing } from '../editing/editing.ts';
import { isMergeUnfinished } from '../editing/merge.ts';
import { settings } from '../settings.ts';
import { buildsBy } from './builds.ts';
import type { StartFlags } from './flags.ts';
import { WrongFlag, startFlags } from './flags.ts';
import { rebuilder } from './rebuild.ts';
import { currentRelease, placeIn, projectRoot } from './release.ts';
import type { Server } from './serve.ts';
import { serve } from './serve.ts';
import { welcome } from './welcome.ts';

// `npm start`: builds the site, serves it, and builds it anew when content changes.

const place = placeIn(projectRoot);

/** Ends the command with a sentence for whoever gave it. */
class Unable extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** In a process of its own, so that nothing that a build does can take the server down. */
const builds = buildsBy([process.execPath, fileURLToPath(new URL('./build.ts', import.meta.url))], projectRoot);
let server: Server | undefined;

const open = async ({ host, port }: StartFlags, editing?: Editing): Promise<Server> => {
  try {
    return await serve({ place, host, port, editing });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw new Unable(`cannot serve on ${host}, port ${port}: ${message}`);
    throw new Unable(`port ${port} is taken. Choose another: npm start -- --port ${port + 1}`);
  }
};

/** Builds anew after each change of content from now on, the first time when `first` is done. */
const watchContent = (first: Promise<unknown>): void => {
  const folder = resolve(projectRoot, settings.contentFolder);
  const changed = rebuilder(async () => {
    await first;
    // Another build that is at work may have begun before the change that is to be built, so this one comes after it.
    while ((await builds.run()) === 2) await pause(2000);
  });
  // Editors keep hidden files and copies beside what they edit.
  const ignored = (path: string): boolean => path !== folder && /^\.|~$/.test(basename(path));
  watch(folder, { ignoreInitial: true, ignored }).on('all', (_event, path) => {
    console.log(`${relative(projectRoot, path)} has changed.`);
    builds.expect();
    changed();
  });
};

/** Ends at the first signal when those who are reading have their answers, and at the second at once. */
const endWell = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      builds.stop();
      void Promise.resolve(server?.close()).then(() => process.exit());
    });
};

const start = async (): Promise<void> => {
  const flags = startFlags(process.argv.slice(2));
  endWell();
  // Whoever has to choose another port should know at once, not after the build.
  await (await open(flags)).close();
  const first = builds.run();
  if (flags.watch) watchContent(first);
  const exitCode = await first;
  const old = currentRelease(place);
  if (!old) throw new Unable('there is nothing to serve.', exitCode);
  if (exitCode !== 0)
    console.error(`Release ${old.number}, built before, is served until what is named above is mended.`);

  // Loaded only now: whoever waits for an answer to a wrong flag need not wait for the editor.
  const { editingIn } = await import('../editing/editing.ts');
  if (isMergeUnfinished(projectRoot))
    console.error(
      'Git is in the middle of putting two versions together: the editor saves nothing until that is finished (git status), or given up (git merge --abort).',
    );
  server = await open(flags, await editingIn(projectRoot, builds.standing));
  console.log(`\n${welcome(server.host, server.port)}\n`);
  console.log(`${flags.watch ? `${settings.contentFolder}/ is watched. ` : ''}Ctrl+C ends it.`);
};

try {
  await start();
} catch (error) {
  if (!(error instanceof Unable || error instanceof WrongFlag)) throw error;
  console.error(error.message);
  process.exit(error instanceof Unable ? error.exitCode : 1);
}
