import { loadSearch } from './load-search.ts';
import { search } from './told.ts';

/** Whether this reader has switched the key `/` off (WCAG 2.1.4): see `src/search/shown/key.ts`. */
const keyIsOff = (): boolean => {
  try {
    return localStorage.getItem('search-key') !== null;
  } catch {
    return true;
  }
};

const field =
  '<div class="wrap no-print" role="search" data-search><input type="search" autocomplete="off" autocorrect="off" autocapitalize="off" spellcheck="false" maxlength="100"></div>';

const isWith = ({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent) => ctrlKey || metaKey;

/**
 * The field of the search in every page: the link to the search becomes one where somebody goes to it, by `/`, or by Ctrl or
 * Cmd with K. Nothing of the search is loaded before. The search page has its own field.
 */
export const searchInPlace = (): void => {
  const link = document.querySelector<HTMLElement>('[data-search-link]');
  const show = (event?: Event) => {
    let root = document.querySelector<HTMLElement>('[data-search]');
    if (!root && link) {
      link.closest('header')?.insertAdjacentHTML('afterend', field);
      root = document.querySelector<HTMLElement>('[data-search]');
      if (root) loadSearch(root, search);
    }
    if (!root) return;
    root.hidden = false;
    if (!event) return;
    root.querySelector('input')?.focus();
    event.preventDefault();
  };
  // Somebody has come back to a search.
  if ((history.state as { search?: unknown } | null)?.search) show();
  link?.addEventListener('click', (event) => {
    if (!isWith(event) && !event.shiftKey) show(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, target } = event;
    if (altKey) return;
    if (isWith(event)) {
      if (key.toLowerCase() === 'k' && !shiftKey) show(event);
    } else if (key === '/' && !(target as Element).closest('input,textarea,select,[contenteditable]') && !keyIsOff())
      show(event);
  });
};
