/** The parts of Decap's core that are used beside what it exports; the package has no types for them. */
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: {
    getState(): import('./decap-state.ts').DecapState;
    subscribe(listener: () => void): () => void;
    dispatch(action: unknown): unknown;
  };
}

declare module 'decap-cms-core/dist/esm/backend.js' {
  type State = import('./decap-state.ts');
  /** A backend of its own, which shares nothing with the one of the open form but who has signed in. */
  export function resolveBackend(config: State.DecapState['config']): State.DecapBackend;
}

declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  export function loadEntry(collection: import('./decap-state.ts').Kept, slug: string): unknown;
}

declare module 'immutable' {
  export function fromJS(value: unknown): import('./decap-state.ts').Kept;
}
