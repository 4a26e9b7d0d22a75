import { loadEntry } from 'decap-cms-core/dist/esm/actions/entries.js';
import { resolveBackend, type DecapBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store, type Kept } from 'decap-cms-core/dist/esm/redux/index.js';
import { fromJS } from 'immutable';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { isDocument, type TypeName } from '../../src/model/index.ts';
import type { Texts } from '../../src/online/digest.ts';

/** One file of an entry as it is saved. */
export interface SavedFile {
  readonly type: TypeName;
  readonly name: string;
  readonly locale: Locale;
  readonly text: string;
}

const endingOf = (type: TypeName): string => (isDocument(type) ? 'mdx' : 'yaml');

/**
 * A backend of Decap's for this alone. The open form has another one: it goes on to know what it had read itself, so what is
 * saved here is not overwritten by it.
 */
const ownBackend = async (): Promise<DecapBackend> => {
  const backend = resolveBackend(store.getState().config);
  await backend.currentUser();
  return backend;
};

const collectionOf = (type: TypeName): Kept => {
  const collection = store.getState().collections.get(type);
  if (!collection) throw new Error(`The editor has no list called ${type}.`);
  return collection;
};

const folderOf = (type: TypeName): string => String(collectionOf(type).get('folder'));

/** Whether the editor has a list of a type. */
export const hasList = (type: TypeName): boolean => store.getState().collections.get(type) !== undefined;

/** Every file of a type as it is saved now, of every status. Throws where nobody answers. */
export const savedFilesOf = async (type: TypeName): Promise<readonly SavedFile[]> => {
  const { implementation } = await ownBackend();
  const ending = endingOf(type);
  // Languages are folders within the type's.
  const depth = 2;
  const found = await (implementation.wholeFiles
    ? implementation.wholeFiles(folderOf(type))
    : implementation.allEntriesByFolder
      ? implementation.allEntriesByFolder(folderOf(type), ending, depth)
      : implementation.entriesByFolder(folderOf(type), ending, depth));
  return found.flatMap(({ data, file: { path } }) => {
    const [name = '', folder = ''] = path.split('/').reverse();
    const locale = localeTags.find((tag) => tag === folder);
    return locale && name.endsWith(`.${ending}`)
      ? [{ type, locale, name: name.slice(0, -ending.length - 1), text: data ?? '' }]
      : [];
  });
};

/** The texts of one entry as they are saved now; empty where nothing is. */
export const savedTextsOf = async (type: TypeName, name: string): Promise<Texts> => {
  const { implementation } = await ownBackend();
  const texts = localeTags.map(async (locale) => {
    const path = `${folderOf(type)}/${locale}/${name}.${endingOf(type)}`;
    const file = await implementation.getEntry(path).catch(() => undefined);
    return [locale, file?.data ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
};

/** What an open form shows of an entry: whether it holds words that are not saved. */
const unsavedIn = (draft: Kept): boolean => draft.get('hasChanged') === true;

/**
 * Changes facts of an entry as it is saved, in every language's file through Decap's own way of saving, and at once: no second
 * step of a workflow comes between. Words that an open form holds are not touched; one that holds none is loaded anew.
 * `urgent`: what the build would refuse in it does not stop it. Gives back whether the open form shows what is saved now.
 */
export const changeFacts = async (
  type: TypeName,
  name: string,
  facts: Readonly<Record<string, unknown>>,
  { urgent = false } = {},
): Promise<boolean> => {
  const state = store.getState();
  const collection = collectionOf(type);
  const backend = await ownBackend();
  if (urgent) backend.invokePreSaveEvent = (entry) => Promise.resolve(entry);
  const entry = await backend.getEntry(state, collection, name);
  await backend.persistEntry({
    config: { ...state.config, publish_mode: 'simple' },
    collection,
    entryDraft: fromJS({ entry: { ...entry, data: { ...entry.data, ...facts } } }),
    assetProxies: [],
  });
  const draft = store.getState().entryDraft;
  const isOpen = draft.getIn(['entry', 'collection']) === type && draft.getIn(['entry', 'slug']) === name;
  if (isOpen && unsavedIn(draft)) return false;
  if (isOpen) store.dispatch(loadEntry(collection, name));
  return true;
};
