import type { Credentials } from './stock.ts';
import { ForgeRefusal } from './refusal.ts';
import type { ForgeWords } from './words.ts';

/** Where Decap keeps who has signed in; all tabs of the editor see it. */
const storageKey = 'decap-cms-user';

/** What another tab has signed in with. */
const signedInWith = (stored: string | null): Credentials => JSON.parse(stored ?? '{}') as Credentials;

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** A dialog that says that the sign-in has run out, with a button that `signIn` is called by; `undefined` where it is closed. */
const ask = (words: ForgeWords, content: readonly Node[], whenOpen: (done: (got: Credentials) => void) => () => void) =>
  new Promise<Credentials | undefined>((answered) => {
    const { title, why, notNow } = words.again;
    const heading = element('h2', { id: 'sign-in-again', textContent: title });
    const close = element('button', { type: 'button', textContent: notNow });
    const dialog = element(
      'dialog',
      { className: 'sign-in' },
      heading,
      element('p', { textContent: why }),
      ...content,
      close,
    );
    dialog.setAttribute('aria-labelledby', heading.id);
    let got: Credentials | undefined;
    const end = whenOpen((credentials) => {
      got = credentials;
      dialog.close();
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      end();
      dialog.remove();
      answered(got);
    });
    document.body.append(dialog);
    dialog.showModal();
  });

let asking: Promise<Credentials> | undefined;

const once = (how: () => Promise<Credentials | undefined>, words: ForgeWords): Promise<Credentials> =>
  // Several requests may learn at once that the token has run out.
  (asking ??= how()
    .then((credentials) => {
      if (credentials?.token) return credentials;
      throw new ForgeRefusal(words.signedOut);
    })
    .finally(() => {
      asking = undefined;
    }));

/**
 * Lets an editor sign in at the forge in another tab while this one, with all that is written in it, stays open. Gives back
 * what that tab signed in with; throws a `ForgeRefusal` where the editor does not want to.
 */
export const signInAgain = (words: ForgeWords): Promise<Credentials> =>
  once(() => {
    const signIn = element('button', { type: 'button', textContent: words.again.signIn });
    signIn.addEventListener('click', () => window.open('/admin/', '_blank'));
    const before = signedInWith(localStorage.getItem(storageKey)).token;
    return ask(words, [element('p', { textContent: words.again.newTab }), signIn], (done) => {
      const look = ({ key, newValue }: StorageEvent) => {
        const now = key === storageKey ? signedInWith(newValue) : {};
        if (now.token && now.token !== before) done(now);
      };
      addEventListener('storage', look);
      return () => removeEventListener('storage', look);
    });
  }, words);
