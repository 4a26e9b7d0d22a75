/** The one thing that is kept, and only by whoever switches the key off (WCAG 2.1.4). The script of all pages reads it. */
const name = 'search-key';

/** Whether this reader has switched off that `/` opens the search. */
export const keyIsOff = (): boolean => {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
};

export const switchKey = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // A browser that keeps nothing has nothing to remember.
  }
};
