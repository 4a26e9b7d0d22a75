import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/release/release.ts';

/**
 * Builds the whole site from another content folder into `out`, in a process of its own; throws what the build says where it
 * fails. Builds share a folder of Astro's, so tests that call this are in files that end in `.build.test.ts`, which Vitest runs
 * one after the other.
 */
export const buildFrom = async (
  content: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await promisify(execFile)(
    process.execPath,
    [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
    { cwd: projectRoot, env: { ...process.env, CONTENT_FOLDER: content, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
  );
};
