import { loadSearch } from '../script/load-search.ts';

/** The field of the search page: what it needs comes when somebody goes to it, or comes with a question. */
const start = (root: HTMLElement) => {
  const { script = '', failed = '' } = root.dataset;
  let loading = false;
  const load = () => {
    if (!loading) loadSearch(root, { script, failed });
    loading = true;
  };
  /** A search in the address is taken out at once, and kept in the history entry (SAFETY, "A search is never written down"). */
  const take = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const q = asked.get('q');
    if (q !== null) {
      const chosen = Object.fromEntries([...asked.keys()].map((name) => [name, asked.getAll(name)]));
      const search = { q, chosen, byDate: asked.get('sort') === 'date' };
      history.replaceState({ search }, '', location.pathname);
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
