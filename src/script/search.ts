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

const made = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
};

/** The field has no name and is in no form: nothing can send it. */
const makeField = (): HTMLElement => {
  const root = made('div', { class: 'wrap no-print', role: 'search', 'data-search': '' });
  const off = { autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false' };
  root.append(made('input', { type: 'search', maxlength: '100', ...off }));
  return root;
};

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
      root = makeField();
      link.closest('header')?.after(root);
      loadSearch(root, search);
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
