import { openIndex, type Index } from '../asking/files.ts';
import { phrasesOf, type Phrases } from '../asking/question.ts';
import { told } from './told.ts';

export interface Opened {
  readonly index: Index;
  readonly phrases: Phrases;
}

const read = async (path: string): Promise<string> => {
  const answer = await fetch(told.index + path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return answer.text();
};

/** Opens the index. Throws where it does not come. */
export const openSearch = async (): Promise<Opened> => {
  const index = await openIndex(read);
  return { index, phrases: phrasesOf(index.manifest.synonyms) };
};

/** The index of one field, asked for again after it did not come; `coming` has been asked for already. */
export const openedOnce = (coming: Promise<Opened>) => {
  let opened: Opened | undefined;
  const taken = async (from: Promise<Opened>) => {
    try {
      return (opened = await from);
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  let opening: Promise<Opened> | undefined = taken(coming);
  opening.catch(() => undefined);
  return {
    /** Throws where it does not come. */
    open: () => (opening ??= taken(openSearch())),
    /** What has come by now. */
    opened: () => opened,
  };
};
