import { entryAt } from '../../src/editing/entry-place.ts';
import { laidOver } from '../../src/editing/least-change.ts';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { isDocument } from '../../src/model/index.ts';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { ForgeRefusal } from './refusal.ts';
import { areAlike, withStatus, type factOf } from './status.ts';
import type { DataFile } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** What a file of a form is held against. */
interface Held {
  /** What the form was made from, and what is there now; `null` where there is no such file. */
  readonly read: string | null;
  readonly now: string | null;
  readonly isNew: boolean;
  /** How far the draft is; nothing where the fact stays as it is given, because no draft is saved. */
  readonly fact: ReturnType<typeof factOf> | undefined;
}

/** What is to be in a file; nothing where it stays as it is. Throws where somebody else has changed it, or it is no entry's. */
export const changedFile = (
  file: DataFile,
  { read, now, isNew, fact }: Held,
  words: ForgeWords,
): DataFile | undefined => {
  const { path } = file;
  const place = entryAt(path);
  if (!place) throw new ForgeRefusal(words.wrongPlace);
  if (!areAlike(read, now)) {
    if (isNew) throw new ForgeRefusal(words.alreadyThere);
    throw new AlreadyChanged(path, read, now, words.changedMeanwhile);
  }
  const { text, fields } = laidOver(place, now ?? undefined, file.raw);
  if (text === undefined && now === null) return undefined;
  if (place.locale !== defaultLocale) return text === now ? undefined : { ...file, raw: text ?? '\n' };
  if (fields[isDocument(place.type) ? 'slug' : 'id'] !== place.name) throw new ForgeRefusal(words.otherName);
  const raw = fact === undefined ? (text ?? '') : withStatus(text ?? '', fact);
  return raw === now ? undefined : { ...file, raw };
};
