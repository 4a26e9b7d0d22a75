import { defaultLocale } from '../i18n/locales.ts';
import { model } from '../model/index.ts';
import { showsAgainAlone } from '../model/taken-down.ts';
import { changesTo, make, refuseChanged, type Change, type Kept } from './disk.ts';
import { entryAt, type EntryPlace } from './entry-place.ts';
import { laidOver } from './least-change.ts';
import { refuseOtherThanPicture, type Picture } from './picture.ts';
import { refuseLinks } from './places.ts';
import { Refusal } from './refusal.ts';
import { entryIn, isTaken, ledgerWith } from './surroundings.ts';

/** One file of an entry as a form gives it, and the text that the editor had read; `null` where there was none. */
export interface Given {
  readonly path: string;
  readonly raw: string;
  readonly read: string | null;
}

/** An entry's file is called as the entry; only the default language's file says how that is. */
const refuseOtherName = (
  { type, locale, name }: EntryPlace,
  fields: Readonly<Record<string, unknown>>,
  path: string,
) => {
  const own = fields[model[type].kind === 'document' ? 'slug' : 'id'];
  if (locale === defaultLocale && own !== name) throw new Refusal('other-name', path);
};

/** What has to change with an entry that is saved: the ledger. Throws where a new one has the id of another. */
const following = async (root: string, files: readonly Given[], changes: readonly Change[]) => {
  const [first] = files;
  const place = entryAt(first?.path ?? '');
  if (!first || !place) return [];
  const texts = new Map(changes.map(({ path, bytes }) => [path, typeof bytes === 'string' ? bytes : undefined]));
  const entry = await entryIn(root, place.type, place.name, texts);
  if (!entry) return [];
  if (files.every(({ read }) => read === null) && (await isTaken(root, entry)))
    throw new Refusal('id-taken', first.path);
  return changesTo(ledgerWith(root, entry));
};

/** Writes the files of one entry, and pictures that came with it; gives back what is in the files now. Throws a `Refusal`. */
export const save = async (
  root: string,
  files: readonly Given[],
  pictures: readonly Picture[],
): Promise<readonly Kept[]> => {
  const changes: Change[] = [];
  for (const { path, raw, read } of files) {
    const place = entryAt(path);
    if (!place) throw new Refusal('wrong-place', path);
    await refuseLinks(root, path);
    await refuseChanged(root, path, read);
    const { text, had, fields } = laidOver(place, read ?? undefined, raw);
    if (place.locale === defaultLocale && showsAgainAlone(had, fields)) throw new Refusal('shown-again-alone', path);
    if (text !== undefined) refuseOtherName(place, fields, path);
    if (text !== undefined || read !== null) changes.push({ path, ...(text !== undefined && { bytes: text }) });
  }
  const texts = new Map(changes.map(({ path, bytes }) => [path, typeof bytes === 'string' ? bytes : null]));
  changes.push(...(await following(root, files, changes)));
  for (const picture of pictures) {
    await refuseOtherThanPicture(picture);
    await refuseLinks(root, picture.path);
    await refuseChanged(root, picture.path, null);
    changes.push(picture);
  }
  await make(
    root,
    changes.filter(({ path, bytes }) => files.every((file) => file.path !== path || file.read !== bytes)),
  );
  return files.map(({ path }) => ({ path, raw: texts.get(path) ?? null }));
};
