import { entryAt } from '../../src/editing/entry-place.ts';
import { fieldsIn, partsOf } from '../../src/editing/least-change.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { isDocument } from '../../src/model/index.ts';
import { refusedSentences } from '../before-save/refusals.ts';
import type { AlreadyChanged } from './already-changed.ts';
import { ask } from './dialogue.ts';

interface DataFile {
  readonly path: string;
  readonly raw: string;
}

const dataIn = (text: string, hasBody: boolean) => {
  const { fields, body } = partsOf(text, hasBody);
  return { ...fieldsIn(fields), ...(hasBody && { body }) };
};

/** Asks whose words stand in the file that has changed, one of `files`. Gives back nothing where nothing is to be saved. */
export const decide = async (
  { path, base, theirs }: AlreadyChanged,
  files: readonly DataFile[],
  language: Locale,
): Promise<string | undefined> => {
  const place = entryAt(path);
  const mine = files.find((file) => file.path === path)?.raw;
  if (!place || mine === undefined) return undefined;
  const written = (text: string) =>
    Object.fromEntries(
      files.flatMap((file) => {
        const locale = entryAt(file.path)?.locale ?? '';
        const told = file.path === path ? text : file.raw;
        return isLocale(locale) ? [[locale, dataIn(told, isDocument(place.type))]] : [];
      }),
    );
  const refused = (text: string): readonly string[] =>
    refusedSentences(place.type, place.name, written(text), language);
  return ask({ place, base, mine, theirs, refusalsOf: refused }, language);
};
