import { basename } from 'node:path';
import type { Entry } from '../gate/entries.ts';
import type { Values } from '../gate/fields.ts';
import { model } from '../model/index.ts';
import { namingFieldOf } from '../model/naming.ts';
import { changesTo, make, refuseChanged, type Change, type Kept } from './disk.ts';
import { entryAt, isMedia } from './entry-place.ts';
import { refuseLinks } from './places.ts';
import { Refusal, type User } from './refusal.ts';
import { entriesMentioning, entryIn, ledgerWithout, usersIn } from './surroundings.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** One that stands in the way, as its editors call it. */
const userOf = ({ type, name, files }: Entry): User => {
  const titles = [...files.values()].map(({ locale, words, facts }) => {
    const all: Values = { ...facts, ...words };
    const title = all[namingFieldOf(model[type])];
    return [locale, isText(title) ? title : name] as const;
  });
  return { type, name, titles: Object.fromEntries(titles) };
};

const refuseUsed = (path: string, users: readonly Entry[]): void => {
  if (users.length > 0) throw new Refusal('in-use', path, { users: users.map(userOf) });
};

/** Deletes files that are what the editor had read; pictures as they are. Throws a `Refusal` where something uses them. */
export const remove = async (root: string, files: readonly Kept[]): Promise<void> => {
  const after: Change[] = [];
  const seen = new Set<string>();
  for (const { path, raw } of files) {
    const place = entryAt(path);
    if (!place && !isMedia(path)) throw new Refusal('wrong-place', path);
    await refuseLinks(root, path);
    if (!place) refuseUsed(path, await entriesMentioning(root, [`/media/${basename(path)}`]));
    else await refuseChanged(root, path, raw);
    if (!place || seen.has(`${place.type}/${place.name}`)) continue;
    seen.add(`${place.type}/${place.name}`);
    const entry = await entryIn(root, place.type, place.name);
    if (!entry) continue;
    refuseUsed(path, await usersIn(root, entry));
    after.push(...changesTo(ledgerWithout(root, entry)));
  }
  await make(root, [...files.map(({ path }) => ({ path })), ...after]);
};
