/** The parts of Decap's core that are used beside what it exports; the package has no types for them. */
declare module 'decap-cms-core/dist/esm/backend.js' {
  type State = import('./decap-state.ts');
  /** A backend of its own, which shares nothing with the one of the open form but who has signed in. */
  export function resolveBackend(config: State.DecapState['config']): State.DecapBackend;
}

declare module 'immutable' {
  export function fromJS(value: unknown): import('./decap-state.ts').Kept;
}

declare module 'react-dom/client' {
  export interface Root {
    render(node: import('react').ReactNode): void;
    unmount(): void;
  }
  export function createRoot(container: Element): Root;
}
