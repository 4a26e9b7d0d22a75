import { entryAt } from '../../src/editing/entry-place.ts';
import type { Project } from '../../src/editing/project.ts';
import { settings } from '../../src/settings.ts';
import { textsOf } from './read-together.ts';
import type { Api, Ways } from './stock.ts';

/** The text of a file of a branch, or of the one that the site is built from; `null` where there is none. */
export const textAt = async (api: Api, path: string, branch?: string): Promise<string | null> => {
  try {
    return await api.readFile(path, null, branch === undefined ? {} : { branch });
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return null;
    throw error;
  }
};

/** The project as it is in the branch that the site is built from. Every entry is read once, and many together. */
export const projectOn = <A extends Api>(api: A, ways: Ways<A>): Project => ({
  textIn: (path) => textAt(api, path),
  everything: async () => {
    const files = (await ways.list(api, settings.contentFolder)).flatMap((listed) => {
      const place = entryAt(listed.path);
      return place ? [{ ...listed, ...place, file: listed.path }] : [];
    });
    const texts = await textsOf(api, ways, files).catch(() => new Map<string, string>());
    return await Promise.all(
      files.map(async (file) => ({ ...file, text: texts.get(file.id) ?? (await api.readFile(file.path, file.id)) })),
    );
  },
});
