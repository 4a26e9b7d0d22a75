import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the media library, as Decap lists it; what is in it is asked for when it is to be seen. */
export interface MediaFile {
  /** Another one for each state of the file. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** The file of a path from the project's root. Throws where there is none. */
export const mediaFileAt = async (root: string, path: string): Promise<MediaFile> => {
  const { size, mtimeMs } = await stat(join(root, path));
  return { id: `${path} ${size} ${mtimeMs}`, path, name: path.slice(path.lastIndexOf('/') + 1), size };
};

/** The files that lie in a folder, by name; none where there is no folder. Links are not followed. */
export const mediaIn = async (root: string, folder: string): Promise<readonly MediaFile[]> => {
  const there = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const names = there.filter((one) => one.isFile()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => mediaFileAt(root, `${folder}/${name}`)));
};
