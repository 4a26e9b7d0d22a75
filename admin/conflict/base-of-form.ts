import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Base } from './base.ts';

/** The backend of the open form. */
export const backendOfForm = (): unknown => currentBackend(store.getState().config).implementation;

/** What the open form was made from. Every backend that saves knows it: at home and on the forges. */
export const baseOfForm = (): Base => (backendOfForm() as { readonly base: Base }).base;
