import { start } from './panel.ts';

// The script of the search. `src/script/search.ts` has put a field into the page, or shown the one of the search page.
const root = document.querySelector<HTMLElement>('[data-search]');
const field = root?.querySelector('input');
const link = document.querySelector<HTMLElement>('[data-search-link]');
if (root && field)
  start(
    root,
    field,
    root.closest('main')
      ? undefined
      : () => {
          root.hidden = true;
          link?.focus();
        },
  );
