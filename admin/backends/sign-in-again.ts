import { button, buttons, element, openDialogue } from '../elements.ts';
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
      shut();
    });
    const closed = () => {
      end?.();
      answered(got);
    };
    const shut: () => void = openDialogue(
      { heading: title, kind: 'sign-in', closed },
      element('p', why),
      ...nodes,
      buttons(button(notNow, () => shut())),
    );
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
    const signIn = button(words.again.signIn, () => void window.open('/admin/', '_blank'), true);
    const look = ({ key, newValue }: StorageEvent) => {
      const now = key === storageKey ? credentialsIn(newValue) : {};
      if (now.token && now.token !== before) done(now);
    };
    addEventListener('storage', look);
    return {
      nodes: [element('p', words.again.newTab), signIn],
      end: () => removeEventListener('storage', look),
    };
  });
