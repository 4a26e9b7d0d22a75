import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { openForm, type Form } from '../decap/form.ts';
import { database, type KeptWords } from './database.ts';
import { wordsIn } from './forms.ts';

const lockOf = (window: string) => `homeward-editor ${window}`;

/** This window, while it is open: a browser lets go of what is held by one that crashed (Web Locks). */
export const ownWindow = crypto.randomUUID();

const holdOwnWindow = (): void => {
  void navigator.locks.request(lockOf(ownWindow), () => new Promise(() => undefined));
};

/** Words of this window and of those that are gone: whoever still writes in another one has them before their eyes. */
export const leftWords = async (): Promise<readonly KeptWords[]> => {
  const [all, { held = [] }] = await Promise.all([database.all(), navigator.locks.query()]);
  const open = new Set(held.map(({ name }) => name));
  return all
    .filter(({ window }) => window === ownWindow || !open.has(lockOf(window)))
    .toSorted((one, other) => other.at - one.at);
};

const waiting = new Map<string, KeptWords | undefined>();
let isWriting = false;

/** Writes what waits, the latest words of each form alone: typing is never slower than the disk. */
const write = async (failed: () => void): Promise<void> => {
  if (isWriting) return;
  isWriting = true;
  try {
    for (const [key, kept] of waiting) {
      waiting.delete(key);
      await (kept ? database.put(kept) : database.remove(key));
    }
  } catch {
    failed();
  }
  isWriting = false;
};

/** What to do when it turns out that words are not kept, or that somebody has signed out. */
export interface Happenings {
  readonly failed: () => void;
  readonly signedOut: () => void;
}

/** Forgets what was kept of one form. */
export const forget = (key: string, failed: () => void): void => {
  waiting.set(key, undefined);
  void write(failed);
};

/** Keeps every word of every form from now on, until it is saved. Gives back nothing; never throws. */
export const keepWords = ({ failed, signedOut }: Happenings): void => {
  holdOwnWindow();
  let before: Form | undefined;
  let hadUser = false;
  store.subscribe(() => {
    const hasUser = Boolean(store.getState().auth.user);
    if (hadUser && !hasUser) {
      waiting.clear();
      signedOut();
    }
    hadUser = hasUser;
    const now = hasUser ? openForm() : undefined;
    if (now?.hasChanged && (now.entry !== before?.entry || !before.hasChanged)) {
      waiting.set(now.key, wordsIn(now, ownWindow));
      void write(failed);
    } else if (now && !now.hasChanged && before?.key === now.key && before.hasChanged) forget(now.key, failed);
    before = now;
  });
};
