import { store, type Kept } from 'decap-cms-core/dist/esm/redux/index.js';

/** The form of an entry, as Decap knows it. */
export interface Form {
  /** Another one each time that an entry is put into the form. */
  readonly key: string;
  readonly type: string;
  /** Empty before the first save. */
  readonly name: string;
  readonly hasChanged: boolean;
  readonly entry: Kept;
}

const textIn = (map: Kept, key: string): string => {
  const value = map.get(key);
  return typeof value === 'string' ? value : '';
};

/** The form that is open now, if there is one. */
export const openForm = (): Form | undefined => {
  const { entryDraft } = store.getState();
  const key = textIn(entryDraft, 'key');
  const entry = entryDraft.get('entry') as Kept | undefined;
  const type = entry ? textIn(entry, 'collection') : '';
  if (!entry || key === '' || type === '') return undefined;
  const name = entry.get('newRecord') === true ? '' : textIn(entry, 'slug');
  return { key, type, name, hasChanged: entryDraft.get('hasChanged') === true, entry };
};

/** The pictures that the open form holds, to be saved with its entry. */
export const picturesOfForm = (): readonly { readonly name: string; readonly url?: string }[] => {
  const files = store.getState().entryDraft.getIn(['entry', 'mediaFiles']) as
    { toJS: () => readonly { readonly name: string; readonly url?: string }[] } | undefined;
  return files?.toJS() ?? [];
};
