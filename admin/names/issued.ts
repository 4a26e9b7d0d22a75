import CMS from 'decap-cms-app';
import type { Kept } from 'decap-cms-core/dist/esm/redux/index.js';
import { isDocument, isTypeName } from '../../src/model/index.ts';

const pick = (below: number): number =>
  Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * below);

/** Every id that was ever published; what nobody has published yet, whoever saves holds against the files. */
const idsGivenOut = async (): Promise<ReadonlySet<string>> => {
  const answer = await fetch('/permalinks.json').catch(() => undefined);
  const { ids = {} } = answer?.ok ? ((await answer.json()) as { readonly ids?: object }) : {};
  return new Set(Object.keys(ids));
};

/** A new id, as `npm run new` gives them. */
export const issueId = async (): Promise<string> => {
  const [{ newId }, given] = await Promise.all([import('../../src/gate/identity.ts'), idsGivenOut()]);
  return newId((id) => given.has(id), pick);
};

interface Fields extends Kept {
  readonly set: (key: string, value: unknown) => Fields;
}

/** Gives each document its id with its first save. */
export const issueIdsAtFirstSave = (): void => {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }: { readonly entry: Kept }) => {
      const [type, data] = [entry.get('collection'), entry.get('data') as Fields | undefined];
      if (typeof type !== 'string' || !isTypeName(type) || !isDocument(type) || !data || data.get('id'))
        return undefined;
      return data.set('id', await issueId());
    },
  });
};
