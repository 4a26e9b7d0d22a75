import { entryAt, isMedia } from './entry-place.ts';

/** One file that a commit changes, as `git diff --raw` tells of it. */
export interface ChangedFile {
  readonly path: string;
  /** How Git keeps the file afterwards: `100644` for an ordinary one, `000000` for one that goes. */
  readonly mode: string;
}

/** A file that an editor's commit may not touch, or not like that. */
export interface Overstep {
  readonly path: string;
  readonly why: 'place' | 'mode';
}

/** The files in the output of `git diff --raw --no-renames -z`. Throws where it is none. */
export const changedFilesIn = (raw: string): readonly ChangedFile[] => {
  const parts = raw.split('\0').filter(Boolean);
  return parts.flatMap((about, index) => {
    if (index % 2 === 1) return [];
    const mode = /^:\d{6} (\d{6}) /.exec(about)?.[1];
    const path = parts[index + 1];
    if (mode === undefined || path === undefined) throw new Error(`This is no output of git diff --raw: ${about}`);
    return [{ path, mode }];
  });
};

/**
 * What of an editor's change is more than an editor may do: anything but entries and pictures, in the places where the editor
 * itself puts them, and anything but ordinary files, as links and programs.
 */
export const overstepsIn = (files: readonly ChangedFile[]): readonly Overstep[] =>
  files.flatMap(({ path, mode }): Overstep[] => {
    if (!entryAt(path) && !isMedia(path)) return [{ path, why: 'place' }];
    return mode === '100644' || mode === '000000' ? [] : [{ path, why: 'mode' }];
  });
