import { loadUnpublishedEntry } from 'decap-cms-core/dist/esm/actions/editorialWorkflow.js';
import { loadEntry } from 'decap-cms-core/dist/esm/actions/entries.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { entryAt } from '../../src/editing/entry-place.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { AlreadyChanged } from './already-changed.ts';
import type { Base } from './base.ts';

interface DataFile {
  readonly path: string;
  readonly raw: string;
}
interface Saved {
  readonly dataFiles: readonly DataFile[];
}
/** The part of Decap's backends that writes. */
interface Saving {
  readonly base: Base;
  // A method, because classes that have one are extended.
  persistEntry(entry: Saved, options: object): Promise<unknown>;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeScript asks of a class that is extended
type ClassOf<Instance> = abstract new (...given: any[]) => Instance;

/** Puts what was saved into the form, as soon as Decap has noted that it was. */
const showWhatIsSaved = (path: string): void => {
  const place = entryAt(path);
  if (!place) return;
  const stop = store.subscribe(() => {
    const { config, entryDraft, collections } = store.getState();
    if (entryDraft.getIn(['entry', 'isPersisting'])) return;
    stop();
    // On a forge, it is the draft that was saved.
    const load = config.publish_mode === 'editorial_workflow' ? loadUnpublishedEntry : loadEntry;
    store.dispatch(load(collections.get(place.type), place.name));
  });
};

/**
 * A backend that never lets the last save win: where `persistEntry` of the given one throws `AlreadyChanged`, the editor is
 * shown both texts and chooses, and what was chosen is saved over the text that they saw. Throws `AlreadyChanged` where
 * nothing was chosen; the form then is as it was.
 */
export const letEditorsChoose = <Backend extends ClassOf<Saving>>(backend: Backend, language: Locale) => {
  abstract class Choosing extends backend {
    override async persistEntry(entry: Saved, options: object): Promise<unknown> {
      const before = new Map<string, string | null>();
      let { dataFiles } = entry;
      try {
        for (;;)
          try {
            const saved = await super.persistEntry({ ...entry, dataFiles }, options);
            const [path] = before.keys();
            if (path !== undefined) showWhatIsSaved(path);
            return saved;
          } catch (error) {
            if (!(error instanceof AlreadyChanged)) throw error;
            const { decide } = await import('./decide.ts');
            const raw = await decide(error, dataFiles, language);
            if (raw === undefined) throw error;
            const { path, theirs } = error;
            if (!before.has(path)) before.set(path, this.base.of(path));
            this.base.set(path, theirs);
            dataFiles = dataFiles.map((file) => (file.path === path ? { ...file, raw } : file));
          }
      } catch (error) {
        // The form still holds what was written over the older texts.
        for (const [path, text] of before) this.base.set(path, text);
        throw error;
      }
    }
  }
  return Choosing as unknown as Backend;
};
