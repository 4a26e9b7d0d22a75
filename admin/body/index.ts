import CMS from 'decap-cms-app';
import { BodyControl } from './control.ts';

/** The parser runs slowly until it has seen a text: it sees one while the editor is looking for an entry. */
const warm = (): void => {
  const later = (act: () => void) =>
    'requestIdleCallback' in window ? window.requestIdleCallback(act) : setTimeout(act, 500);
  later(() => void import('./warm.ts').then(({ readOnce }) => readOnce()));
};

/** Registers the editor of texts. */
export const registerBody = (): void => {
  CMS.registerWidget('body', BodyControl as unknown as Parameters<typeof CMS.registerWidget>[1]);
  warm();
};
