/** The parts of Decap's clients for forges that are used; the packages have no types. */
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./stock.ts').StockBackend<import('./stock.ts').GitLabApi>;
}

declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./stock.ts').StockBackend<import('./stock.ts').ForgejoApi>;
}

declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./stock.ts').StockBackend<import('./stock.ts').GitHubApi>;
}

declare module 'decap-cms-lib-util' {
  /** A request that is not sent yet: an Immutable.js map. */
  export interface UnsentRequest {
    readonly setIn: (path: readonly string[], value: string) => UnsentRequest;
  }
  export const localForage: {
    readonly getItem: <T>(key: string) => Promise<T | null>;
    readonly setItem: (key: string, value: unknown) => Promise<unknown>;
  };
  /** Every request of Decap's to a forge goes through `performRequest` of this very object. */
  export const unsentRequest: { performRequest: (request: UnsentRequest) => Promise<Response> };
}
