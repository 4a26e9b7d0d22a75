import type { Entry } from '../gate/entries.ts';
import type { Values } from '../gate/fields.ts';
import { model } from '../model/index.ts';
import { namingFieldOf } from '../model/naming.ts';
import { entryAt, isMedia } from './entry-place.ts';
import { refuseChanged, type Kept, type Project, type Texts } from './project.ts';
import { Refusal, type User } from './refusal.ts';
import { entriesMentioning, entryIn, ledgerWith, usersIn } from './surroundings.ts';

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

/**
 * What has to change so that files are gone which are what the editor had read; pictures as they are. The ledger says of what
 * was published that it was withdrawn. Throws a `Refusal` where something uses them.
 */
export const removal = async (project: Project, files: readonly Kept[]): Promise<Texts> => {
  const texts = new Map<string, string | undefined>(files.map(({ path }) => [path, undefined]));
  const seen = new Set<string>();
  for (const { path, raw } of files) {
    const place = entryAt(path);
    if (!place && !isMedia(path)) throw new Refusal('wrong-place', path);
    if (!place) refuseUsed(path, await entriesMentioning(project, [`/media/${path.split('/').at(-1) ?? ''}`]));
    else await refuseChanged(project, path, raw);
    if (!place || seen.has(`${place.type}/${place.name}`)) continue;
    seen.add(`${place.type}/${place.name}`);
    const entry = await entryIn(project, place.type, place.name);
    if (!entry) continue;
    refuseUsed(path, await usersIn(project, entry));
    for (const [file, text] of await ledgerWith(project, entry, undefined)) texts.set(file, text);
  }
  return texts;
};
