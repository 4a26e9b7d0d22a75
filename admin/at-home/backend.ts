import { ProxyBackend, type File } from 'decap-cms-backend-proxy';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { base } from '../conflict/base.ts';
import { AtHomeRefusal } from './refusal.ts';
import type { AtHomeWords } from './words.ts';

interface Saved {
  readonly files: readonly { readonly path: string; readonly raw: string | null }[];
}

interface Asked {
  readonly params?: { readonly dataFiles?: readonly File[]; readonly paths?: readonly string[] };
}

interface Said {
  readonly error?: string;
  readonly path?: string;
  /** What a file that was to be saved holds now. */
  readonly now?: string | null;
}

/**
 * Decap's client for its local server, with the secret of this start, and with what this page had read of each file: Decap
 * itself lets the last save win. What the server refuses is said in `words`, and the form keeps what was written in it.
 */
export const backendAtHome = (secret: string, words: AtHomeWords) =>
  class extends ProxyBackend {
    override async request(payload: Asked): Promise<unknown> {
      const { params } = payload;
      const told = {
        branch: this.branch,
        ...payload,
        params: {
          ...params,
          ...(params?.dataFiles && {
            dataFiles: params.dataFiles.map((file) => ({ ...file, read: base.of(file.path) })),
          }),
          ...(params?.paths && { read: Object.fromEntries(params.paths.map((path) => [path, base.of(path)])) }),
        },
      };
      const answer = await fetch('/api/v1', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Editing-Secret': secret },
        body: JSON.stringify(told),
      }).catch(() => {
        throw new AtHomeRefusal(words.noAnswer);
      });
      const said = (await answer.json().catch(() => ({}))) as Said;
      if (answer.ok) return said;
      const { error, path, now } = said;
      const known = Object.entries(words.refusals).find(([code]) => code === error)?.[1];
      const files = params?.dataFiles ?? [];
      const isNew = files.every((file) => base.of(file.path) === null);
      // Of a new entry, another one has the name: that is no other version of it.
      if (path !== undefined && now !== undefined && !isNew)
        throw new AlreadyChanged(path, base.of(path), now, words.refusals['changed-meanwhile']);
      throw new AtHomeRefusal(known ?? words.refusals.failed, path);
    }

    /** Every file of a type as it is; the lists that Decap knows hold only what they show. */
    wholeFiles(folder: string): Promise<unknown> {
      return this.request({ action: 'wholeFiles', params: { folder } } as Asked);
    }

    /** Looks through the files themselves; the lists that Decap knows hold no texts. */
    search(types: readonly string[], question: string): Promise<unknown> {
      return this.request({ action: 'search', params: { types, question } } as object);
    }

    override async getEntry(path: string) {
      const entry = await super.getEntry(path);
      base.set(path, entry.data);
      if (entry.data === null) throw new AtHomeRefusal(words.notThere, path);
      return entry;
    }

    override async persistEntry(...given: Parameters<ProxyBackend['persistEntry']>): Promise<unknown> {
      const saved = (await super.persistEntry(...given)) as Saved;
      for (const { path, raw } of saved.files) base.set(path, raw);
      return saved;
    }
  };
