import { goTogether, onlyAdds } from '../../src/editing/ledger-lines.ts';
import type { Project, Texts } from '../../src/editing/project.ts';
import { Refusal, type RefusalCode } from '../../src/editing/refusal.ts';
import { fileOf } from '../../src/gate/file-names.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';
import type { Base } from '../conflict/base.ts';
import { InUse } from '../removal/in-use.ts';
import { ForgeRefusal } from './refusal.ts';
import type { ForgeWords } from './words.ts';

/** What is refused, in the editor's words. */
const sentenceOf = (code: RefusalCode, words: ForgeWords): string | undefined => {
  if (code === 'changed-meanwhile') return words.changedMeanwhile;
  if (code === 'already-there') return words.nameTaken;
  if (code === 'wrong-place') return words.wrongPlace;
  if (code === 'wrong-name') return words.wrongName;
  return code === 'unreadable' ? words.unreadable : undefined;
};

const inWords = async <T>(words: ForgeWords, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.told.users) throw new InUse(error.told.users, words.inUse);
    throw new ForgeRefusal(sentenceOf(error.code, words) ?? words.failed, { cause: error });
  }
};

const kept = (paths: readonly string[], base: Base) => paths.map((path) => ({ path, raw: base.of(path) }));

/** What goes with the files of an entry, or with a picture. Throws `InUse` where others need them, else a `ForgeRefusal`. */
export const textsWithout = async (
  project: Project,
  paths: readonly string[],
  base: Base,
  words: ForgeWords,
): Promise<Texts> => {
  const { removal } = await import('../../src/editing/remove.ts');
  const texts = await inWords(words, removal(project, kept(paths, base)));
  const there = await Promise.all(paths.map((path) => project.textIn(path)));
  // Not every entry has a file in each language.
  const missing = new Set(paths.filter((_, index) => there[index] === null));
  return new Map([...texts].filter(([path]) => !missing.has(path)));
};

/** What changes with the address of a document. Throws a `ForgeRefusal`. */
export const textsRenamed = async (
  project: Project,
  [type, name, to]: readonly [type: TypeName, name: string, to: string],
  base: Base,
  words: ForgeWords,
): Promise<Texts> => {
  const { renaming } = await import('../../src/editing/rename.ts');
  const paths = localeTags.map((locale) => fileOf(settings.contentFolder, type, locale, name));
  return await inWords(words, renaming(project, kept(paths, base), to));
};

/**
 * The ledger of a branch, where it has to follow an entry from what readers see of it to what is to be. A new id is left out
 * where the forge could not put its line and those that others have written since together: publishing waits for no ledger.
 */
export const ledgerAlong = async (
  online: Project,
  branch: Project,
  [type, name]: readonly [type: TypeName, name: string],
  texts: Texts,
): Promise<Texts> => {
  const { entryIn, ledgerWith } = await import('../../src/editing/surroundings.ts');
  const [before, after] = [await entryIn(online, type, name), await entryIn(branch, type, name, texts)];
  const along = await ledgerWith(branch, before, after);
  for (const [path, text = ''] of along) {
    const [had, now] = [(await branch.textIn(path)) ?? '', (await online.textIn(path)) ?? ''];
    if (onlyAdds(had, text) && !goTogether(had, text, now)) return new Map();
  }
  return along;
};
