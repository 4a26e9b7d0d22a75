import { elementWith } from '../elements.ts';
import { ForgeRefusal } from './refusal.ts';
import type { Credentials } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** Where Decap keeps who has signed in; all tabs of the editor see it. */
const storageKey = 'decap-cms-user';

const credentialsIn = (stored: string | null): Credentials => JSON.parse(stored ?? '{}') as Credentials;

/** What a dialog holds beside its words, and what waits for credentials while it is open; gives back what ends the waiting. */
type Content = (done: (credentials: Credentials) => void) => {
  readonly nodes: readonly Node[];
  readonly end?: () => void;
};

/** A dialog over the page, which says that the sign-in has run out. `undefined` where it is closed. */
const ask = ({ title, why, notNow }: ForgeWords['again'], content: Content): Promise<Credentials | undefined> =>
  new Promise((answered) => {
    let got: Credentials | undefined;
    const { nodes, end } = content((credentials) => {
      got = credentials;
      dialog.close();
    });
    const heading = elementWith('h2', { id: 'sign-in-again', textContent: title });
    const close = elementWith('button', { type: 'button', textContent: notNow });
    const dialog = elementWith(
      'dialog',
      { className: 'sign-in' },
      heading,
      elementWith('p', { textContent: why }),
      ...nodes,
      close,
    );
    dialog.setAttribute('aria-labelledby', heading.id);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      end?.();
      dialog.remove();
      answered(got);
    });
    document.body.append(dialog);
    dialog.showModal();
  });

let asking: Promise<Credentials> | undefined;

/**
 * Asks the editor to sign in again, once for all requests that learn of it at the same time. Rejected with a `ForgeRefusal`
 * where the editor does not want to.
 */
export const askToSignIn = (words: ForgeWords, content: Content): Promise<Credentials> =>
  (asking ??= ask(words.again, content)
    .then((credentials) => {
      if (credentials?.token) return credentials;
      throw new ForgeRefusal(words.signedOut);
    })
    .finally(() => {
      asking = undefined;
    }));

/**
 * Lets an editor sign in at the forge in another tab while this one, with all that is written in it, stays open. Gives back
 * what that tab has signed in with.
 */
export const signInElsewhere = (words: ForgeWords): Promise<Credentials> =>
  askToSignIn(words, (done) => {
    const before = credentialsIn(localStorage.getItem(storageKey)).token;
    const signIn = elementWith('button', { type: 'button', textContent: words.again.signIn });
    signIn.addEventListener('click', () => window.open('/admin/', '_blank'));
    const look = ({ key, newValue }: StorageEvent) => {
      const now = key === storageKey ? credentialsIn(newValue) : {};
      if (now.token && now.token !== before) done(now);
    };
    addEventListener('storage', look);
    return {
      nodes: [elementWith('p', { textContent: words.again.newTab }), signIn],
      end: () => removeEventListener('storage', look),
    };
  });
