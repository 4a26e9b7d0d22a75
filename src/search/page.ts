import { loadSearch } from '../script/load-search.ts';

/** The field of the search page: what it needs comes when somebody goes to it, or comes with a question. */
const start = (root: HTMLElement) => {
  const { script = '', failed = '' } = root.dataset;
  let loading = false;
  const load = () => {
    if (!loading) loadSearch(root, { script, failed });
    loading = true;
  };
  /** A question in the address is taken out at once, and kept in the history entry (SAFETY, "A search is never written down"). */
  const take = () => {
    const q = new URLSearchParams(location.hash.slice(1)).get('q');
    if (q !== null) {
      history.replaceState({ search: { q } }, '', location.pathname);
      root.dispatchEvent(new Event('search-asked'));
    }
    if ((history.state as { search?: unknown } | null)?.search) load();
  };
  root.addEventListener('focusin', load);
  window.addEventListener('hashchange', take);
  root.hidden = false;
  take();
};

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
