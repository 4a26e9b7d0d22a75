import { openForm } from '../decap/form.ts';

let fetched: Promise<unknown> | undefined;

/** Fetches what a save needs as soon as a form is open: when the words are to be saved, the network may be gone. */
export const fetchAhead = (): void => {
  if (!openForm()) return;
  fetched ??= Promise.all([import('../before-save/asked.ts'), import('../../src/gate/identity.ts')]).catch(() => {
    fetched = undefined;
  });
};
