import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultLocale } from '../i18n/locales.ts';
import { model } from '../model/index.ts';
import { showsAgainAlone } from '../model/taken-down.ts';
import { ledgerFileIn } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';
import { laidOver } from './least-change.ts';
import type { EntryPlace } from './places.ts';
import { entryAt, isMedia, refuseLinks } from './places.ts';
import { Refusal } from './refusal.ts';
import { ledgerAfter } from './taken-down.ts';

/** One file of an entry as a form gives it, and the text that the editor had read; `null` where there was none. */
export interface Given {
  readonly path: string;
  readonly raw: string;
  readonly read: string | null;
}

/** A file as it is now; `null` where it is not. */
export interface Kept {
  readonly path: string;
  readonly raw: string | null;
}

export interface Picture {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of one project that may be edited. Whatever is refused throws a `Refusal`, and has changed nothing. */
export interface Store {
  /** Writes the files of one entry, and pictures that came with it; gives back what is in the files now. */
  readonly save: (files: readonly Given[], pictures: readonly Picture[]) => Promise<readonly Kept[]>;
  /** Deletes files that are what the editor had read; pictures as they are. */
  readonly remove: (files: readonly Kept[]) => Promise<void>;
}

const ledgerFile = ledgerFileIn(settings.contentFolder);

interface Change {
  readonly path: string;
  /** Absent: the file goes. */
  readonly bytes?: string | Buffer;
}

const textIn = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** How a picture begins, by the ending of its name. */
const begins: readonly (readonly [ending: RegExp, bytes: RegExp])[] = [
  [/\.jpe?g$/, /^\xff\xd8\xff/],
  [/\.png$/, /^\x89PNG\r\n\x1a\n/],
  [/\.webp$/, /^RIFF[^]{4}WEBP/],
];

const refuseOtherThanPicture = ({ path, bytes }: Picture): void => {
  const start = bytes.subarray(0, 16).toString('latin1');
  if (!isMedia(path)) throw new Refusal('wrong-place', path);
  if (!begins.some(([ending, beginning]) => ending.test(path) && beginning.test(start)))
    throw new Refusal('no-picture', path);
};

/** An entry's file is called as the entry; only the default language's file says how that is. */
const refuseOtherName = (
  { type, locale, name }: EntryPlace,
  fields: Readonly<Record<string, unknown>>,
  path: string,
) => {
  const own = fields[model[type].kind === 'document' ? 'slug' : 'id'];
  if (locale === defaultLocale && own !== name) throw new Refusal('other-name', path);
};

/** Opens the project in a folder; one change after the other, so that none comes between comparing and writing. */
export const storeIn = (root: string): Store => {
  const refuseChanged = async (path: string, read: string | null): Promise<void> => {
    const now = await textIn(join(root, path));
    if (now !== read) throw new Refusal(read === null ? 'already-there' : 'changed-meanwhile', path);
  };

  /** Each file is there whole, as it was or as it is to be, whenever anybody reads it or the machine stops. */
  const make = async (changes: readonly Change[]): Promise<void> => {
    const aside = join(root, '.cache', 'saving', randomUUID());
    await mkdir(aside, { recursive: true });
    try {
      for (const [index, { bytes }] of changes.entries())
        if (bytes !== undefined) await writeFile(join(aside, String(index)), bytes, { flush: true });
      for (const [index, { path, bytes }] of changes.entries()) {
        const file = join(root, path);
        await mkdir(dirname(file), { recursive: true });
        await (bytes === undefined ? rm(file, { force: true }) : rename(join(aside, String(index)), file));
      }
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  };

  const save: Store['save'] = async (files, pictures) => {
    const changes: Change[] = [];
    for (const { path, raw, read } of files) {
      const place = entryAt(path);
      if (!place) throw new Refusal('wrong-place', path);
      await refuseLinks(root, path);
      await refuseChanged(path, read);
      const { text, had, fields } = laidOver(place, read ?? undefined, raw);
      if (place.locale === defaultLocale && showsAgainAlone(had, fields)) throw new Refusal('shown-again-alone', path);
      if (text !== undefined) refuseOtherName(place, fields, path);
      if (place.locale === defaultLocale) {
        const ledger = ledgerAfter(await textIn(join(root, ledgerFile)), place, fields);
        if (ledger !== undefined) changes.push({ path: ledgerFile, bytes: ledger });
      }
      if (text !== undefined || read !== null) changes.push({ path, ...(text !== undefined && { bytes: text }) });
    }
    for (const picture of pictures) {
      refuseOtherThanPicture(picture);
      await refuseLinks(root, picture.path);
      await refuseChanged(picture.path, null);
      changes.push(picture);
    }
    await make(changes.filter(({ path, bytes }) => files.every((file) => file.path !== path || file.read !== bytes)));
    const texts = new Map(changes.map(({ path, bytes }) => [path, typeof bytes === 'string' ? bytes : null]));
    return files.map(({ path }) => ({ path, raw: texts.get(path) ?? null }));
  };

  const remove: Store['remove'] = async (files) => {
    for (const { path, raw } of files) {
      if (!entryAt(path) && !isMedia(path)) throw new Refusal('wrong-place', path);
      await refuseLinks(root, path);
      if (!isMedia(path)) await refuseChanged(path, raw);
    }
    await make(files.map(({ path }) => ({ path })));
  };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <A extends readonly unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      const done = last.then(() => work(...given));
      last = done.catch(() => undefined);
      return done;
    };
  return { save: inTurn(save), remove: inTurn(remove) };
};
