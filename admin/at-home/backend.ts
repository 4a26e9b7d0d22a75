import { ProxyBackend } from 'decap-cms-backend-proxy';
import { isMedia } from '../../src/editing/entry-place.ts';
import type { MediaFile } from '../../src/editing/media.ts';
import { newBase } from '../conflict/base.ts';
import { languageInUse } from '../language.ts';
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
      const { params, ...rest } = payload;
      // Lists are named in the editor's language.
      const told = rest.action === 'entriesByFolder' ? { ...params, language: languageInUse() } : params;
      return ask({ branch: this.branch, ...rest, params: told } as Asked, this.base);
    }

    /** Every file of a type as it is; the lists that Decap knows hold only what they show. */
    wholeFiles(folder: string): Promise<unknown> {
      return this.request({ action: 'wholeFiles', params: { folder } });
    }

    /** Looks through the files themselves; the lists that Decap knows hold no texts. */
    search(types: readonly string[], question: string): Promise<unknown> {
      return this.request({ action: 'search', params: { types, question } });
    }

    readonly listing = new Map<string, Promise<readonly object[]>>();

    /** The pictures' names. Decap asks for all pictures with each language of every entry: two at a time are one question. */
    override getMedia(mediaFolder = this.mediaFolder): Promise<readonly object[]> {
      const asked = this.listing.get(mediaFolder) ?? this.mediaIn(mediaFolder);
      this.listing.set(mediaFolder, asked);
      return asked.finally(() => this.listing.delete(mediaFolder));
    }

    async mediaIn(mediaFolder: string): Promise<readonly object[]> {
      const files = (await this.request({ action: 'getMedia', params: { mediaFolder } })) as readonly MediaFile[];
      return files.map((file) => (isMedia(file.path) ? { ...file, displayURL: { path: file.path } } : file));
    }

    /** A picture, when it is to be seen. */
    async getMediaDisplayURL({ path }: { readonly path: string }): Promise<string> {
      return (await this.getMediaFile(path)).url;
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
