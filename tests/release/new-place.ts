import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Place } from '../../src/release/release.ts';
import { placeIn } from '../../src/release/release.ts';

/** A place of its own in the system's folder for such things, gone when the test is over. */
export const newPlace = (): Place => {
  const root = mkdtempSync(join(tmpdir(), 'homeward-release-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return placeIn(root);
};
