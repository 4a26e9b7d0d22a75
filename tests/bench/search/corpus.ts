import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeTags, type Locale } from '../../../src/i18n/locales.ts';
import type { Read } from '../../../src/search/asking/files.ts';
import { files, folderOf, type Manifest, type PageFile } from '../../../src/search/words/manifest.ts';
import { root } from '../../built-site.ts';

/** A page as the engines that the search is measured beside are given it. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** Reads the index of the built site from the disk, instead of asking a server for it. */
export const readIndex =
  (locale: Locale): Read =>
  (path) =>
    Promise.resolve(readFileSync(join(root, folderOf(locale), path), 'utf8'));

/** The pages that the built index holds, with the same title, summary and text. */
export const documentsIn = async (locale: Locale): Promise<readonly Document[]> => {
  const read = readIndex(locale);
  const { folder, pages } = JSON.parse(await read(files.manifest)) as Manifest;
  const json = async <T>(path: string) => JSON.parse(await read(`${folder}/${path}`)) as T;
  return Promise.all(
    Array.from(pages, async (_, page) => {
      const { url, title, summary, sections } = await json<PageFile>(files.page(page));
      return { id: url, title, summary, text: sections.map(([, heading, text]) => `${heading}\n${text}`).join('\n') };
    }),
  );
};

export const locales = localeTags;
