/**
 * Ctrl or Cmd with K leads to the search, as in most programs. A single character would have to be one that readers can
 * switch off (WCAG 2.1.4): it would get in the way of those who speak to their computer.
 */
export const searchOnShortcut = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const field = document.querySelector<HTMLElement>('[type="search"]');
    const link = document.querySelector<HTMLElement>('[data-search-link]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else link?.click();
  });
};
