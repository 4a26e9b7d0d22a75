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

/**
 * Puts the rules of the search after those of the page, all in one: the policy lets a script write no sheet of its own, and a
 * file would be one more to wait for.
 */
const dress = (): void => {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet;
  sheet?.insertRule(`@media all{${told.style}}`, sheet.cssRules.length);
};

if (root && field) {
  // Both are asked for at once; where the index does not come, the field says so and asks again.
  const coming = openSearch();
  coming.catch(() => undefined);
  dress();
  start(root, field, root.closest('main') ? undefined : close, coming);
}
