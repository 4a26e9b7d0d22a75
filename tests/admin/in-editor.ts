import type { Change } from '../editing/one-word.ts';

/** An entry, and the words that are to be changed in each language. */
interface Asked {
  readonly type: string;
  readonly name: string;
  readonly changes: readonly (Change & { readonly locale: string })[];
}

/** A file as it reaches the server, and what the editor says that it had read of it. */
interface Sent {
  readonly path: string;
  readonly raw: string;
  readonly read: string | null;
}

/** As far as it is used here, an Immutable.js map or list. */
interface Kept {
  readonly constructor: (from: object) => Kept;
  readonly get: (key: string) => unknown;
  readonly getIn: (way: readonly (string | number)[]) => unknown;
  readonly set: (key: string, value: unknown) => Kept;
  readonly setIn: (way: readonly (string | number)[], value: unknown) => Kept;
}

/** What React keeps of a part of a page. */
interface Part {
  readonly memoizedProps: Readonly<Record<string, unknown>> | null;
  readonly child: Part | null;
  readonly sibling: Part | null;
}

interface State {
  readonly config: object;
  readonly entryDraft: Kept;
  readonly collections: { readonly get: (type: string) => Kept };
}

/** What Decap calls the backend, with the repository that it opens as its `implementation`. */
interface Backend {
  readonly getEntry: (state: State, collection: Kept, name: string) => Promise<object>;
  readonly persistEntry: (given: object) => Promise<string>;
  invokePreSaveEvent: (entry: Kept) => Promise<Kept>;
}

declare global {
  interface Window {
    backends: Backend[];
  }
}

/** Runs before the editor's own scripts: notes the backends that Decap makes, of which it lets nobody else know. */
export const noteBackends = (): void => {
  window.backends = [];
  Object.defineProperty(Object.prototype, 'implementation', {
    configurable: true,
    set(this: Backend, value: unknown) {
      Object.defineProperty(this, 'implementation', { value });
      window.backends.push(this);
    },
  });
};

/**
 * Runs in the editor's page when somebody has signed in: lets Decap read each entry that is asked for and save it with other
 * words, as a form does, without drawing one. Gives back what would have reached the server; there, nothing is saved.
 */
export const savedByEditor = async ({
  asked,
  defaultLocale,
}: {
  readonly asked: readonly Asked[];
  readonly defaultLocale: string;
}): Promise<readonly Sent[]> => {
  const storeIn = (part: Part | null): { readonly getState: () => State } | undefined =>
    part
      ? ((part.memoizedProps?.['store'] as { readonly getState: () => State } | undefined) ??
        storeIn(part.child) ??
        storeIn(part.sibling))
      : undefined;
  const [whole] = Object.entries(document.querySelector('#nc-root') ?? {}).flatMap(([key, value]) =>
    key.startsWith('__reactContainer$') ? [value as Part] : [],
  );
  const state = storeIn(whole ?? null)?.getState();
  const [backend] = window.backends;
  if (!state || !backend) throw new Error('Decap is built otherwise.');
  // Whether the build would take it is not what is asked.
  backend.invokePreSaveEvent = (entry) => Promise.resolve(entry);

  const sent: Sent[] = [];
  const ask = window.fetch.bind(window);
  window.fetch = async (address, init) => {
    const { action, params } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      readonly action?: string;
      readonly params?: { readonly dataFiles: readonly Sent[] };
    };
    if (action !== 'persistEntry') return ask(address, init);
    sent.push(...(params?.dataFiles ?? []));
    return Response.json({ files: params?.dataFiles });
  };

  const fields = state.collections.get(asked[0]?.type ?? '').get('fields') as Kept;
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return fields.constructor(value.map(kept));
    if (typeof value !== 'object' || value === null) return value;
    return state.entryDraft.constructor(
      Object.fromEntries(Object.entries(value).map(([name, one]) => [name, kept(one)])),
    );
  };
  const queue = [...asked];
  const saveOn = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const collection = state.collections.get(next.type);
      let entry = kept(await backend.getEntry(state, collection, next.name)) as Kept;
      for (const { locale, way, from, to } of next.changes) {
        const whole = [...(locale === defaultLocale ? [] : ['i18n', locale]), 'data', ...way];
        entry = entry.setIn(whole, String(entry.getIn(whole)).replace(from, to));
      }
      const entryDraft = state.entryDraft.set('entry', entry);
      await backend.persistEntry({ config: state.config, collection, entryDraft, assetProxies: [] });
    }
  };
  // The page reads one while the server answers for another.
  await Promise.all(Array.from({ length: 6 }, saveOn));
  return sent;
};
