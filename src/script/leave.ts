/**
 * Leaving puts the other page in the place of this one, so that Back does not lead to it. Pages of the site that were
 * opened before stay behind it in the history: the words beside the link say so, and nothing from here can change it.
 */
export const replaceOnLeaving = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave a'))
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      location.replace(link.href);
    });
};
