/** Whether nothing of the page is left on the screen. */
let isBlank = false;

/** Whether the page has been taken off the screen, for good. */
export const wentBlank = (): boolean => isBlank;

/**
 * Takes everything off the screen at once, the title of the tab too. With words, they are told to who cannot see: a hidden
 * root could tell nothing, so then only the body is emptied.
 */
export const goBlank = (said?: string): void => {
  isBlank = true;
  // No title at all would show the address.
  document.title = '\u200b';
  if (said === undefined) {
    document.documentElement.hidden = true;
    return;
  }
  const told = document.createElement('p');
  told.className = 'visually-hidden';
  told.setAttribute('role', 'alert');
  told.textContent = said;
  document.body.className = '';
  document.body.replaceChildren(told);
};
