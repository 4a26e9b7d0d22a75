import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { examine } from '../../src/gate/gate.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { formatProblem } from '../../src/mdx/problem.ts';

import { soundContent } from './sound-files.ts';

export { soundContent };

/** Files by path; `undefined` leaves one out. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** Makes a folder of these files; whoever asked removes it. */
export const newFolderOf = async (files: Changes): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

/** Makes a folder of these files that is removed when the test is over. */
export const folderOf = async (files: Changes): Promise<string> => {
  const folder = await newFolderOf(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

/** What the gate says of a content folder with these files, with paths from that folder; each has its sentence in every language. */
export const problemsOf = async (files: Changes) => {
  const folder = await folderOf(files);
  const { problems } = await examine(folder, await folderOf({}));
  for (const problem of problems)
    for (const locale of localeTags) {
      const told = formatProblem(problem, wordsIn(locale).problems);
      if (/undefined|NaN|\[object/.test(told)) throw new Error(`a sentence in ${locale} wants for words: ${told}`);
    }
  return problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) }));
};

/** What the gate says after these changes to a content folder in which nothing was wrong, each as `path:line code`. */
export const afterChanges = async (changes: Changes) =>
  (await problemsOf({ ...soundContent, ...changes })).map(({ file, line, code }) => `${file}:${line} ${code}`);

/** The text of a sound file with some of it replaced; what is to be replaced must be there. */
export const edited = (path: string, ...edits: readonly (readonly [from: string, to: string])[]): Changes => ({
  [path]: edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return text.replace(from, to);
  }, soundContent[path] ?? ''),
});

export const paths = {
  guide: 'guidance/en/first-hours.mdx',
  guideZh: 'guidance/zh-Hans/first-hours.mdx',
  news: 'news/en/campaign-2024.mdx',
  newsZh: 'news/zh-Hans/campaign-2024.mdx',
  claim: 'claims/en/cases-2024.yaml',
  contact: 'contacts/en/cn-110.yaml',
  topic: 'topics/en/prevention.yaml',
} as const;
