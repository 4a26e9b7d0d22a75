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

const name = 'homeward-editor';
const table = 'kept-words';

const answerOf = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((answered, failed) => {
    asked.onsuccess = () => answered(asked.result);
    asked.onerror = () => failed(asked.error ?? new Error('IndexedDB'));
  });

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> =>
  (opened ??= (() => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(table, { keyPath: 'key' });
    return answerOf(asked);
  })());

const inTable = async <T>(mode: IDBTransactionMode, act: (all: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
  answerOf(act((await open()).transaction(table, mode).objectStore(table)));

/** The words that this browser keeps (IndexedDB, of this origin alone). Each is rejected where the browser keeps nothing. */
export const database = {
  put: (kept: KeptWords): Promise<unknown> => inTable('readwrite', (all) => all.put(kept)),
  all: (): Promise<readonly KeptWords[]> => inTable('readonly', (all) => all.getAll() as IDBRequest<KeptWords[]>),
  remove: (key: string): Promise<unknown> => inTable('readwrite', (all) => all.delete(key)),
  clear: (): Promise<unknown> => inTable('readwrite', (all) => all.clear()),
};
