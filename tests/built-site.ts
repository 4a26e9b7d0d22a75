import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onlyLeadsOn } from '../src/release/built-html.ts';

/** Folder of the built site. */
export const root = join(import.meta.dirname, '..', 'dist');

const htmlFilesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();

export interface BuiltPage {
  /** `/en/news/`, or the file itself for what is no folder: `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** Language of the page by its address; none for what is in all languages. */
  readonly locale: string | undefined;
}

const pageIn = (file: string): BuiltPage => ({
  address: file.replace(/index\.html$/, ''),
  html: readFileSync(join(root, file), 'utf8'),
  locale: /^\/(en|zh-Hans)\//.exec(file)?.[1],
});

const isTextEdition = (file: string): boolean =>
  /^\/[^/]+\/(?:help|guidance|family)\/(?:.*\/)?text\/index\.html$/.test(file);

const isWayOut = ({ address }: BuiltPage): boolean => address.endsWith('/leave/');

/**
 * Every page of the built site that readers read: without the editor's, the permanent links, what forwards from former
 * addresses, and the empty page that readers pass through when they leave. Throws where nothing is built.
 */
export const builtPages = (): readonly BuiltPage[] =>
  htmlFilesUnder(root)
    .filter((file) => !/^\/(?:admin|r)\//.test(file) && !isTextEdition(file))
    .map(pageIn)
    .filter((page) => !onlyLeadsOn(page.html) && !isWayOut(page));

const situation = /^\/[^/]+\/help\/(?<place>[a-z]+)\/(?<number>\d+)\/$/;

/**
 * The pages without most of those that are made alike, for what is slow: of the pages of situations in places, one of each
 * situation and of each place.
 */
export const withoutLikes = (pages: readonly BuiltPage[]): readonly BuiltPage[] => {
  const groupsOf = ({ address, locale }: BuiltPage) => {
    const { place, number } = situation.exec(address)?.groups ?? {};
    return place && number ? [`${locale} ${place}`, `${locale} ${number}`] : [];
  };
  const taken = new Map<string, number>();
  return pages.filter((page) => {
    const groups = groupsOf(page);
    if (groups.length > 0 && groups.every((group) => (taken.get(group) ?? 0) >= 1)) return false;
    for (const group of groups) taken.set(group, (taken.get(group) ?? 0) + 1);
    return true;
  });
};

/** Every text edition of a page. Throws where nothing is built. */
export const builtTexts = (): readonly BuiltPage[] => htmlFilesUnder(root).filter(isTextEdition).map(pageIn);

/** Every page at a permanent link. Throws where nothing is built. */
export const builtLinks = (): readonly BuiltPage[] =>
  htmlFilesUnder(root)
    .filter((file) => file.startsWith('/r/'))
    .map(pageIn);
