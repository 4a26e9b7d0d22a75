import { readdir } from 'node:fs/promises';
import { isLocale, localeTags, type Locale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import { isTypeName, typeNames, type TypeName } from '../model/index.ts';
import { knownFileIn } from '../checker/list.ts';
import { decisionFileIn } from '../notices/decision.ts';
import { ledgerFileIn } from '../permalinks/ledger.ts';
import { endingOf, fileOf, isReserved } from './file-names.ts';

/** Where a file of content lies: in which language it tells of which entry. */
export interface Place {
  readonly file: string;
  readonly type: TypeName;
  readonly locale: Locale;
  /** The file's name without its ending: an entry's slug or id. */
  readonly name: string;
}

/** Everything that lies under a content folder where it may lie, and a problem for everything else. */
export interface Places {
  readonly places: readonly Place[];
  /** Files of the media library by the address that bodies give them: `/media/<name>.jpg`. */
  readonly media: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

// Lower-case ASCII only, so that no two names are one on a disk that ignores case or normalises Unicode.
const fileName = /^(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?<ending>[a-z]+)$/;
/** Pictures, and plain text that readers may keep. What else could be in a file cannot be seen (`docs/decisions/0008-downloads.md`). */
const mediaEndings = ['jpg', 'jpeg', 'png', 'webp', 'txt'];
const mediaFolder = 'media';

/** What desktops and text editors leave beside files; nothing reads it. */
const leftover = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\..+\.swp|.+~)$/;

/**
 * Walks a content folder. A link, a device, an odd name, an unknown folder or file ending is a problem: content is data, and
 * what nobody expects there could be code. Throws where the folder itself cannot be read.
 */
export const placesIn = async (folder: string): Promise<Places> => {
  const own = [ledgerFileIn(folder), knownFileIn(folder), decisionFileIn(folder)];
  const problems: Problem[] = [];
  const refuse = (file: string, code: Problem['code'], details: Problem['details'] = {}) =>
    problems.push({ file, line: 1, column: 1, code, details });

  /** The names in a folder that are of the wanted kind and fit; the rest is refused, and `expected` says what is wanted. */
  const namesIn = async (path: string, kind: 'folder' | 'file', expected: string, fits: (name: string) => boolean) => {
    const names: string[] = [];
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isFile() && (leftover.test(entry.name) || own.includes(`${path}/${entry.name}`))) continue;
      if (!entry.isFile() && !entry.isDirectory()) refuse(`${path}/${entry.name}`, 'not-a-file');
      else if (entry.isDirectory() === (kind === 'folder') && fits(entry.name)) names.push(entry.name);
      else refuse(`${path}/${entry.name}`, 'wrong-place', { expected });
    }
    return names;
  };

  const filesIn = (path: string, endings: readonly string[]) =>
    namesIn(path, 'file', `${path}/<name>.${endings.join('|')}`, (name) =>
      endings.includes(fileName.exec(name)?.groups?.['ending'] ?? ''),
    );

  const placesOf = async (type: TypeName, locale: Locale): Promise<readonly Place[]> => {
    const names = await filesIn(`${folder}/${type}/${locale}`, [endingOf(type)]);
    return names.map((found) => {
      const name = found.slice(0, found.lastIndexOf('.'));
      const file = fileOf(folder, type, locale, name);
      if (isReserved(name)) refuse(file, 'reserved-name', { value: name });
      return { file, type, locale, name };
    });
  };

  const places: Place[] = [];
  const media = new Set<string>();
  const folders = [...typeNames, mediaFolder];
  for (const name of await namesIn(folder, 'folder', `${folder}/${folders.join('|')}/`, (found) =>
    folders.includes(found),
  )) {
    const path = `${folder}/${name}`;
    if (!isTypeName(name)) for (const found of await filesIn(path, mediaEndings)) media.add(`/${name}/${found}`);
    else
      for (const locale of await namesIn(path, 'folder', `${path}/${localeTags.join('|')}/`, isLocale))
        if (isLocale(locale)) places.push(...(await placesOf(name, locale)));
  }
  return { places, media, problems };
};
