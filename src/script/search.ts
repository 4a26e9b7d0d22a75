import { search } from './told.ts';

let loading = false;

/** Loads the search, which finds the field that is there; nothing of it is loaded before somebody goes to the field. */
const load = (root: HTMLElement): void => {
  if (loading) return;
  loading = true;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = search.style;
  const script = document.createElement('script');
  script.src = search.script;
  script.onerror = () => {
    loading = false;
    const retry = document.createElement('button');
    retry.textContent = search.lost;
    retry.onclick = () => {
      retry.remove();
      load(root);
    };
    root.append(retry);
  };
  document.head.append(style, script);
};

/** Whether this reader has switched the key `/` off (WCAG 2.1.4): see `src/search/shown/key.ts`. */
const keyIsOff = (): boolean => {
  try {
    return localStorage.getItem('search-key') !== null;
  } catch {
    return true;
  }
};

const field = (): HTMLElement => {
  const input = document.createElement('input');
  const attributes = { type: 'search', autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', maxlength: '100' };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.spellcheck = false;
  const root = document.createElement('div');
  root.className = 'wrap no-print';
  root.dataset['search'] = '';
  root.setAttribute('role', 'search');
  root.append(input);
  return root;
};

/**
 * The field of the search in every page: the link to the search becomes one where somebody goes to it, by `/`, or by Ctrl or
 * Cmd with K. On the search page the field is there. A question in the address, `#q=…`, is taken out of it at once and kept
 * in the history entry (SAFETY, "A search is never written down").
 */
export const searchInPlace = (): void => {
  const link = document.querySelector<HTMLElement>('[data-search-link]');
  let root = document.querySelector<HTMLElement>('[data-search]');
  const isPage = root !== null;
  const show = (focus: boolean) => {
    if (!root) {
      root = field();
      link?.closest('header')?.after(root);
    }
    root.hidden = false;
    if (focus) root.querySelector('input')?.focus();
    if (!isPage || focus || isAsked()) load(root);
  };
  const isAsked = () => Boolean((history.state as { search?: unknown } | null)?.search);
  const take = () => {
    const q = isPage && new URLSearchParams(location.hash.slice(1)).get('q');
    if (typeof q !== 'string') return;
    history.replaceState({ search: { q } }, '', location.pathname);
    show(false);
    root?.dispatchEvent(new Event('search-asked'));
  };
  take();
  if (isPage || isAsked()) show(false);
  if (isPage) root?.addEventListener('focusin', () => load(root as HTMLElement));
  window.addEventListener('hashchange', take);
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || isPage) return;
    event.preventDefault();
    show(true);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const isTyping = target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
    const isWanted =
      !altKey && (command ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !isTyping && !keyIsOff());
    if (!isWanted || !link) return;
    event.preventDefault();
    show(true);
  });
};
