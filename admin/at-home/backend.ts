import { ProxyBackend, type File } from 'decap-cms-backend-proxy';
import { AtHomeRefusal } from './refusal.ts';
import type { AtHomeWords } from './words.ts';

interface Saved {
  readonly files: readonly { readonly path: string; readonly raw: string | null }[];
}

interface Asked {
  readonly params?: { readonly dataFiles?: readonly File[]; readonly paths?: readonly string[] };
}

/**
 * Decap's client for its local server, with the secret of this start, and with what this page had read of each file: Decap
 * itself lets the last save win. What the server refuses is said in `words`, and the form keeps what was written in it.
 */
export const backendAtHome = (secret: string, words: AtHomeWords) =>
  class extends ProxyBackend {
    readonly #read = new Map<string, string>();

    override async request(payload: Asked): Promise<unknown> {
      const { params } = payload;
      const told = {
        branch: this.branch,
        ...payload,
        params: {
          ...params,
          ...(params?.dataFiles && {
            dataFiles: params.dataFiles.map((file) => ({ ...file, read: this.#read.get(file.path) ?? null })),
          }),
          ...(params?.paths && { read: Object.fromEntries(this.#readOf(params.paths)) }),
        },
      };
      const answer = await fetch('/api/v1', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Editing-Secret': secret },
        body: JSON.stringify(told),
      }).catch(() => {
        throw new AtHomeRefusal(words.noAnswer);
      });
      const said = (await answer.json().catch(() => ({}))) as { readonly error?: string; readonly path?: string };
      if (answer.ok) return said;
      const known = Object.entries(words.refusals).find(([code]) => code === said.error)?.[1];
      throw new AtHomeRefusal(known ?? words.refusals.failed, said.path);
    }

    /** Looks through the files themselves; the lists that Decap knows hold no texts. */
    search(types: readonly string[], question: string): Promise<unknown> {
      return this.request({ action: 'search', params: { types, question } } as object);
    }

    override async getEntry(path: string) {
      const entry = await super.getEntry(path);
      if (entry.data === null) {
        this.#read.delete(path);
        throw new AtHomeRefusal(words.notThere, path);
      }
      this.#read.set(path, entry.data);
      return entry;
    }

    override async persistEntry(...given: Parameters<ProxyBackend['persistEntry']>): Promise<unknown> {
      const saved = (await super.persistEntry(...given)) as Saved;
      for (const { path, raw } of saved.files)
        if (raw === null) this.#read.delete(path);
        else this.#read.set(path, raw);
      return saved;
    }

    #readOf(paths: readonly string[]): [string, string][] {
      return paths.flatMap((path) => {
        const read = this.#read.get(path);
        return read === undefined ? [] : [[path, read]];
      });
    }
  };
