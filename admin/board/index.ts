import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Locale } from '../../src/i18n/locales.ts';
import { Board } from './board.ts';
import { boardWords } from './words.ts';

const address = '#/board';

/**
 * The board at `/admin/#/board`, and a link to it that stands on every page of the editor. Decap has no place for pages of
 * others, so it stands in the place of Decap's own while the address says so and somebody is signed in.
 */
export const registerBoard = (language: Locale): void => {
  const { title } = boardWords[language];
  const decap = document.querySelector<HTMLElement>('.decap');
  const own = document.createElement('main');
  own.hidden = true;
  decap?.after(own);

  const link = Object.assign(document.createElement('a'), { href: address, textContent: title, className: 'to-board' });
  document.querySelector('.languages')?.before(link);

  let root: Root | undefined;
  const show = () => {
    const isAsked = location.hash === address;
    const isShown = isAsked && Boolean(store.getState().auth.user);
    if (isAsked) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (isShown === (root !== undefined)) return;
    own.hidden = !isShown;
    if (decap) decap.hidden = isShown;
    if (isShown) {
      root = createRoot(own);
      root.render(createElement(Board, { language }));
    } else {
      root?.unmount();
      root = undefined;
    }
  };
  window.addEventListener('hashchange', show);
  store.subscribe(show);
  show();
};
