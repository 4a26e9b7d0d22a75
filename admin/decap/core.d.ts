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

declare module 'decap-cms-core/dist/esm/backend.js' {
  import type { Kept, State } from 'decap-cms-core/dist/esm/redux/index.js';
  /** A file as backends give it. */
  export interface LoadedFile {
    readonly data: string | null;
    readonly file: { readonly path: string };
  }

  type ByFolder = (folder: string, extension: string, depth: number) => Promise<readonly LoadedFile[]>;

  /** An entry with the words of all its languages, as Decap has it. */
  export interface DecapEntry {
    readonly slug: string;
    readonly data: Readonly<Record<string, unknown>>;
  }

  export interface DecapBackend {
    readonly implementation: {
      readonly entriesByFolder: ByFolder;
      /** Where lists come in pages, all of them. */
      readonly allEntriesByFolder?: ByFolder;
      /** At home, where lists hold less than the files. */
      readonly wholeFiles?: (folder: string) => Promise<readonly LoadedFile[]>;
      readonly getEntry: (path: string) => Promise<LoadedFile>;
    };
    currentUser(): Promise<unknown>;
    getEntry(state: State, collection: Kept, slug: string): Promise<DecapEntry>;
    persistEntry(given: {
      readonly config: State['config'];
      readonly collection: Kept;
      readonly entryDraft: Kept;
      readonly assetProxies: readonly [];
    }): Promise<string>;
    invokePreSaveEvent(entry: Kept): Promise<Kept>;
  }
  /** A backend of its own, which shares nothing with the one of the open form but who has signed in. */
  export const resolveBackend: (config: State['config']) => DecapBackend;
  /** The backend of the forms. */
  export const currentBackend: (config: State['config']) => { readonly implementation: unknown };
}

declare module 'immutable' {
  import type { Kept } from 'decap-cms-core/dist/esm/redux/index.js';
  export const fromJS: (value: unknown) => Kept;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export interface Root {
    readonly render: (node: ReactNode) => void;
    readonly unmount: () => void;
  }
  export const createRoot: (container: Element) => Root;
}
