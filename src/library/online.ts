import { model, typeNames, type TypeName } from '../model/index.ts';
import { describesPeople } from '../model/person.ts';
import type { Release } from '../online/release.ts';
import { storedOf } from './entries.ts';

/**
 * Every entry that readers see, for `/release.json`. Of what describes people no digest is told: it would show that a notice
 * was changed after it was closed, and let somebody try out what stood in it.
 */
export const entriesOnline = async (): Promise<Release['entries']> => {
  const ofType = async (type: TypeName) =>
    (await storedOf(type)).map(({ data: { facts }, digest }): [string, Release['entries'][string]] => [
      String(facts['id']),
      { type, status: 'published', ...(digest && !describesPeople(model[type]) && { digest }) },
    ]);
  const all = (await Promise.all(typeNames.map(ofType))).flat();
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
};
