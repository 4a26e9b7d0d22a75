import { ProxyBackend } from 'decap-cms-backend-proxy';
import { newBase } from '../conflict/base.ts';
import type { AskAtHome, Asked } from './ask.ts';
import { AtHomeRefusal } from './refusal.ts';

interface Saved {
  readonly files: readonly { readonly path: string; readonly raw: string | null }[];
}

/**
 * Decap's client for its local server, which notes what it has read of each file: Decap itself lets the last save win. What
 * the server refuses is said in words, and the form keeps what was written in it.
 */
export const backendAtHome = (ask: AskAtHome, notThere: string) =>
  class extends ProxyBackend {
    readonly base = newBase();

    override async request(payload: Asked): Promise<unknown> {
      return ask({ branch: this.branch, ...payload } as Asked, this.base);
    }

    /** Every file of a type as it is; the lists that Decap knows hold only what they show. */
    wholeFiles(folder: string): Promise<unknown> {
      return this.request({ action: 'wholeFiles', params: { folder } });
    }

    /** Looks through the files themselves; the lists that Decap knows hold no texts. */
    search(types: readonly string[], question: string): Promise<unknown> {
      return this.request({ action: 'search', params: { types, question } });
    }

    override async getEntry(path: string) {
      const entry = await super.getEntry(path);
      this.base.set(path, entry.data);
      if (entry.data === null) throw new AtHomeRefusal(notThere, path);
      return entry;
    }

    override async persistEntry(...given: Parameters<ProxyBackend['persistEntry']>): Promise<unknown> {
      const saved = (await super.persistEntry(...given)) as Saved;
      for (const { path, raw } of saved.files) this.base.set(path, raw);
      return saved;
    }
  };
