/** The parts of Decap's core that it does not offer to others, and that have no types. */
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** An Immutable.js map, as far as it is used here. */
  export interface Kept {
    readonly get: (key: string) => unknown;
    readonly getIn: (path: readonly string[]) => unknown;
    readonly toJS: () => Record<string, unknown>;
  }
  export interface State {
    readonly auth: { readonly user?: object | null };
    readonly config: { readonly publish_mode?: string };
    readonly entryDraft: Kept;
    readonly collections: { readonly get: (name: string) => Kept | undefined };
    readonly mediaLibrary: Kept;
  }
  export type Action = object | ((dispatch: (action: Action) => unknown, state: () => State) => unknown);
  /** Everything that the editor knows and shows (Redux). */
  export const store: {
    readonly getState: () => State;
    readonly dispatch: (action: Action) => unknown;
    readonly subscribe: (listener: () => void) => () => void;
  };
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow.js' {
  import type { Action } from 'decap-cms-core/dist/esm/redux/index.js';
  /** Reads the draft of an entry anew and puts it into the form. */
  export const loadUnpublishedEntry: (collection: unknown, slug: string) => Action;
}

declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  import type { Action } from 'decap-cms-core/dist/esm/redux/index.js';
  /** Reads an entry anew and puts it into the form. */
  export const loadEntry: (collection: unknown, slug: string) => Action;
  export const localBackupRetrieved: (entry: object) => Action;
  export const loadLocalBackup: () => Action;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary.js' {
  import type { Action } from 'decap-cms-core/dist/esm/redux/index.js';
  /** Takes a file into the media library, or into the draft that is open. */
  export const persistMedia: (file: File, options?: object) => Action;
}

declare module 'decap-cms-core/dist/esm/actions/media.js' {
  import type { Action } from 'decap-cms-core/dist/esm/redux/index.js';
  export const addAssets: (assets: readonly object[]) => Action;
}

declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js' {
  export const createAssetProxy: (asset: {
    readonly path: string;
    readonly file?: File;
    readonly url?: string;
    readonly field?: unknown;
  }) => object;
}
