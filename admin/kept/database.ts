import { clear, createStore, del, set, values } from 'idb-keyval';

/** What somebody has written in one form and not saved. */
export interface KeptWords {
  /** One for each time that an entry is put into a form. */
  readonly key: string;
  /** The window that keeps it, by which others know whether somebody is still writing there. */
  readonly window: string;
  readonly type: string;
  /** The entry's slug or id; empty for one that was never saved. */
  readonly name: string;
  /** When it was last typed, in milliseconds since 1970. */
  readonly at: number;
  /** The whole form as Decap has it: facts and the words of every language. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** What the form was made from, by path. */
  readonly base: Readonly<Record<string, string | null>>;
}

const store = createStore('homeward-editor', 'words');

/** The words that this browser keeps (IndexedDB, of this origin alone). Each is rejected where the browser keeps nothing. */
export const database = {
  put: (kept: KeptWords): Promise<void> => set(kept.key, kept, store),
  all: (): Promise<readonly KeptWords[]> => values<KeptWords>(store),
  remove: (key: string): Promise<void> => del(key, store),
  clear: (): Promise<void> => clear(store),
};
