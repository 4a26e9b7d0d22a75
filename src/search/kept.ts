import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import manifest from '../../package.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';

/** Files by their paths. */
type Files = ReadonlyMap<string, string>;

/** Everything but pages and what is told that an index is made by: this code, these packages, the dictionary of the runtime. */
const folders = ['making', 'asking', 'words'];
const codeOf = async (folder: string): Promise<string[]> => {
  const at = new URL(`${folder}/`, import.meta.url);
  const names = (await readdir(at)).sort();
  return Promise.all(names.map(async (name) => `${name}\n${await readFile(new URL(name, at), 'utf8')}`));
};
const hand = async (): Promise<unknown> => {
  const { 'opencc-js': opencc, 'pinyin-pro': pinyin } = manifest.dependencies;
  return [await Promise.all(folders.map(codeOf)), opencc, pinyin, process.versions['icu'], process.versions['cldr']];
};

/**
 * The files of the index of one language, made only where the build before made them of something else; `kept` says that they
 * are those of that build. `cache` is a folder that may be deleted at any time. Throws what `make` throws.
 */
export const keptOrMade = async (
  cache: URL,
  locale: Locale,
  inputs: unknown,
  make: () => Files,
): Promise<{ readonly files: Files; readonly kept: boolean }> => {
  const key = createHash('sha256')
    .update(JSON.stringify([await hand(), locale, inputs]))
    .digest('hex')
    .slice(0, 32);
  const folder = new URL(`${locale}/`, cache);
  const file = new URL(`${key}.json`, folder);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== undefined) return { files: new Map(JSON.parse(before) as [string, string][]), kept: true };
  const files = make();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Written aside first: a build that is killed leaves no half of an index.
  const aside = new URL(`${key}.${String(process.pid)}`, folder);
  await writeFile(aside, JSON.stringify([...files]));
  await rename(aside, file);
  return { files, kept: false };
};
