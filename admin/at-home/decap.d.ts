/** The part of Decap's client for its local server that is used; the package has no types. */
declare module 'decap-cms-backend-proxy' {
  export interface File {
    readonly path: string;
    readonly raw: string;
  }
  export class ProxyBackend {
    constructor(config: unknown, options: unknown);
    branch: string;
    readonly mediaFolder: string;
    request(payload: object): Promise<unknown>;
    getEntry(path: string): Promise<{ readonly data: string | null }>;
    getMedia(mediaFolder?: string): Promise<readonly object[]>;
    getMediaFile(path: string): Promise<{ readonly url: string }>;
    persistEntry(entry: { readonly dataFiles: readonly File[] }, options: object): Promise<unknown>;
    deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
  }
}
