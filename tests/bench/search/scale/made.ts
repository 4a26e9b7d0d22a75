import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locale } from '../../../../src/i18n/locales.ts';

/** What making an index took, in a process of its own, and what came out. */
export interface Made {
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMB: number;
  readonly files: number;
  readonly megabytes: number;
}

export type Maker = 'Homeward' | 'MiniSearch' | 'Pagefind';

/** Makes the index of an engine over as many pages into a folder. */
export const made = async (engine: Maker, locale: Locale, count: number, folder: string): Promise<Made> => {
  const script = join(import.meta.dirname, 'make.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=12000', script, engine, locale, String(count), folder],
    { maxBuffer: 1e8 },
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const told = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Pick<Made, 'seconds' | 'cpu' | 'peakMB'>;
  return { ...told, files: files.length, megabytes: bytes / 1e6 };
};
