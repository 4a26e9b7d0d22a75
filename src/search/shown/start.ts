import { element } from './element.ts';
import { openSearch } from './open.ts';
import { start } from './panel.ts';
import { told } from './told.ts';

// The script of the search: `src/script/search.ts` has put a field into the page, or it is that of the search page.
const root = document.querySelector<HTMLElement>('[data-search]');
const field = root?.querySelector('input');

const close = (): void => {
  if (root) root.hidden = true;
  document.querySelector<HTMLElement>('[data-search-link]')?.focus();
};

if (root && field) {
  // Both are asked for at once; where the index does not come, the field says so and asks again.
  const coming = openSearch();
  coming.catch(() => undefined);
  const style = element('link', { rel: 'stylesheet', href: told.style });
  // Without its style sheet the search is plain, and works.
  style.onload = style.onerror = () => start(root, field, root.closest('main') ? undefined : close, coming);
  document.head.append(style);
}
