import type { LastBuild } from '../../src/editing/editing.ts';
import { element, elementWith } from '../elements.ts';
import type { AskAtHome } from './ask.ts';
import type { AtHomeWords } from './words.ts';

/** Between two questions while the site is being built, in milliseconds. */
const pause = 2000;

/**
 * Shows in the editor how the site's last build stands: that it waits, and what is wrong where it failed. Gives back what to
 * call after something was written.
 */
export const showLastBuild = (ask: AskAtHome, words: AtHomeWords): (() => void) => {
  const bar = elementWith('div', { className: 'own last-build' });
  bar.setAttribute('role', 'status');
  document.querySelector('.trial')?.before(bar);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const { state, words: said } = (await ask({ action: 'lastBuild', params: {} })) as LastBuild;
    bar.dataset['state'] = state;
    if (state === 'waiting') {
      bar.replaceChildren(element('p', words.building));
      again();
    } else if (state === 'failed') bar.replaceChildren(element('p', words.notBuilt), element('pre', said));
    else bar.replaceChildren();
  };
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => bar.replaceChildren()), pause);
  };
  void look().catch(() => undefined);
  return again;
};
