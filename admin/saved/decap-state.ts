/** What of Decap's immutable values is used here. */
export interface Kept {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

export interface DecapState {
  readonly config: { readonly publish_mode?: string };
  readonly auth: { readonly user?: object | null };
  readonly collections: { get(name: string): Kept | undefined };
  readonly entryDraft: Kept;
}

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
  getEntry(state: DecapState, collection: Kept, slug: string): Promise<DecapEntry>;
  persistEntry(given: {
    readonly config: DecapState['config'];
    readonly collection: Kept;
    readonly entryDraft: Kept;
    readonly assetProxies: readonly [];
  }): Promise<string>;
  invokePreSaveEvent(entry: Kept): Promise<Kept>;
}
