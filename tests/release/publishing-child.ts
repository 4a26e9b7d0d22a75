import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { LockHeld } from '../../src/release/lock.ts';
import { publish } from '../../src/release/publish.ts';
import { placeIn } from '../../src/release/release.ts';
import { must, siteOf } from './small-site.ts';

// Publishes a small site that says "new" in a process that tests can kill: `publishing-child.ts ROOT [STOP]`. At the phase
// STOP, or half-way through the build for STOP = half-built, it says so and stands still. Ends with the exit code of a build.

const [root = '', stop] = process.argv.slice(2);

const standStillAt = (point: string): void => {
  if (point !== stop) return;
  writeSync(1, `${point}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

try {
  await publish({
    place: placeIn(root),
    must,
    onPhase: standStillAt,
    build: async (folder) => {
      // Fails where another build is in here at the same time.
      const alone = join(root, 'alone');
      writeFileSync(alone, '', { flag: 'wx' });
      writeFileSync(join(folder, 'index.html'), '<!doctype html><p>ne');
      standStillAt('half-built');
      await siteOf('new')(folder);
      rmSync(alone);
    },
  });
} catch (error) {
  if (!(error instanceof LockHeld)) throw error;
  process.exitCode = 2;
}
