import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsOfText } from '../mdx/document.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Body } from './bodies.ts';

/** What is wrong with the pictures and files that bodies name: they do not lie in `media/`, or nobody may be offered a file. */
export const problemsInMedia = (bodies: readonly Body[], media: ReadonlySet<string>): readonly Problem[] =>
  bodies.flatMap(({ entry, file: { file }, pictures, downloads }) => {
    const lacking = (used: Body['downloads'], code: Problem['code']) =>
      used
        // A picture of a notice is shown by its notice alone, and goes with it.
        .filter(({ src }) => !media.has(src) || src.startsWith('/media/notice-'))
        .map(({ src, line, column }) => ({ file, line, column, code, details: { src } }));
    const discreet = entry.facts['discreet'] === true ? downloads : [];
    return [
      ...lacking(pictures, 'missing-picture'),
      ...lacking(downloads, 'missing-download'),
      ...discreet.map(({ line, column }): Problem => ({
        file,
        line,
        column,
        code: 'download-on-discreet',
        details: {},
      })),
    ];
  });

/** What is wrong with the plain texts of the media library: bytes and characters, as in all content. */
export const problemsInTexts = async (folder: string, media: ReadonlySet<string>): Promise<readonly Problem[]> => {
  const texts = [...media].filter((address) => address.endsWith('.txt')).map((address) => join(folder, address));
  return (await Promise.all(texts.map(async (file) => problemsOfText(await readFile(file), file)))).flat();
};
