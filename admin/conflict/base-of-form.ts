import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Base } from './base.ts';

/** What the open form was made from. */
export const baseOfForm = (): Base => {
  // Every backend that saves has one: at home and on the forges.
  const { base } = currentBackend(store.getState().config).implementation as { readonly base: Base };
  return base;
};
