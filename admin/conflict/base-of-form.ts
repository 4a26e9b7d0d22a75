import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Base } from './base.ts';

/** What the open form was made from. */
export const baseOfForm = (): Base => currentBackend(store.getState().config).implementation.base;
