/** The parts of Decap's clients for forges that are used; the packages have no types. */
declare module 'decap-cms-backend-gitlab' {
  import type { GitLabApi, StockBackend } from './stock.ts';
  export const GitLabBackend: StockBackend<GitLabApi>;
}

declare module 'decap-cms-backend-forgejo' {
  import type { ForgejoApi, StockBackend } from './stock.ts';
  export const ForgejoBackend: StockBackend<ForgejoApi>;
}

declare module 'decap-cms-backend-github' {
  import type { GitHubApi, StockBackend } from './stock.ts';
  export const GitHubBackend: StockBackend<GitHubApi>;
}

declare module 'decap-cms-lib-util' {
  /** A request that is not sent yet: an Immutable.js map. */
  export interface UnsentRequest {
    readonly getIn: (path: readonly string[]) => unknown;
    readonly setIn: (path: readonly string[], value: string) => UnsentRequest;
  }
  /** Every request of Decap's to a forge goes through `performRequest` of this very object. */
  export const unsentRequest: { performRequest: (request: UnsentRequest) => Promise<Response> };
}
