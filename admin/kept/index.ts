import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Locale } from '../../src/i18n/locales.ts';
import { openForm } from '../decap/form.ts';
import { button, element, elementWith } from '../elements.ts';
import { fetchAhead } from './ahead.ts';
import { database, type KeptWords } from './database.ts';
import { giveBack, saysTheSame } from './forms.ts';
import { forget, keepWords, leftWords } from './keeper.ts';
import { keptSentences } from './words.ts';

const addressOf = ({ type, name }: KeptWords) => `#/collections/${type}/${name === '' ? 'new' : `entries/${name}`}`;

/** What its editors call an entry, in whichever language it has a name. */
const titleOf = ({ entry }: KeptWords): string | undefined => {
  const others = Object.values((entry['i18n'] ?? {}) as Record<string, { readonly data?: unknown }>);
  for (const data of [entry['data'], ...others.map((one) => one.data)])
    for (const field of ['title', 'name', 'term', 'statement', 'question']) {
      const value = (data as Record<string, unknown> | undefined)?.[field];
      if (typeof value === 'string' && value.trim() !== '') return value;
    }
  return undefined;
};

/**
 * Keeps in this browser whatever is typed and not saved, and offers it again in a bar above the page: in the entry's form, or
 * else as links. It is gone after a save and, if the editor agrees, after signing out.
 */
export const keepUnsavedWords = (language: Locale): void => {
  const words = keptSentences[language];
  const bar = elementWith('div', { className: 'own kept' });
  bar.setAttribute('role', 'status');
  document.body.prepend(bar);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  let keepsNothing = false;
  const failed = () => {
    keepsNothing = true;
    bar.replaceChildren(element('p', words.keepsNothing));
  };

  const offer = (kept: KeptWords): readonly Node[] => [
    element('p', words.offered(when.format(kept.at))),
    button(
      words.takeBack,
      () => {
        giveBack(kept);
        forget(kept.key, failed);
        void show();
      },
      true,
    ),
    button(words.throwAway, () => {
      if (!window.confirm(words.surely)) return;
      forget(kept.key, failed);
      void show();
    }),
  ];

  const links = (all: readonly KeptWords[]): readonly Node[] => {
    if (all.length === 0) return [];
    const items = all.map((kept) => {
      const link = element('a', words.one(titleOf(kept) ?? (kept.name || words.untitled), when.format(kept.at)));
      link.href = addressOf(kept);
      return element('li', link);
    });
    return [element('p', words.elsewhere), element('ul', ...items)];
  };

  const show = async (): Promise<void> => {
    if (keepsNothing) return;
    try {
      const isSignedIn = Boolean(store.getState().auth.user);
      const all = isSignedIn ? await leftWords() : [];
      const form = openForm();
      if (!form) {
        bar.replaceChildren(...links(all));
        return;
      }
      const ofForm = all.filter(({ key, type, name }) => key !== form.key && type === form.type && name === form.name);
      const [kept] = ofForm.filter((one) => one.name === '' || !saysTheSame(one, form));
      bar.replaceChildren(...(kept ? offer(kept) : []));
    } catch {
      failed();
    }
  };

  const signedOut = async (): Promise<void> => {
    const all = await database.all();
    if (all.length > 0 && window.confirm(words.signingOut(all.length))) await database.clear();
    await show();
  };

  keepWords({ failed, signedOut: () => void signedOut().catch(failed) });
  let shown = '';
  store.subscribe(() => {
    const now = `${Boolean(store.getState().auth.user)} ${openForm()?.key}`;
    if (now !== shown) {
      void show();
      fetchAhead();
    }
    shown = now;
  });
};
