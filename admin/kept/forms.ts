import { loadLocalBackup, localBackupRetrieved } from 'decap-cms-core/dist/esm/actions/entries.js';
import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { localeTags } from '../../src/i18n/locales.ts';
import { baseOfForm } from '../conflict/base-of-form.ts';
import type { Form } from '../decap/form.ts';
import type { KeptWords } from './database.ts';

/** A picture that was put into a form and is not saved yet. */
interface NewPicture {
  readonly path: string;
  readonly file?: File;
  readonly field?: unknown;
}

/** Decap tells of an entry's files by a path without the language. */
const pathsOf = ({ entry, name }: Form): readonly string[] => {
  const path = entry.get('path');
  if (name === '' || typeof path !== 'string') return [];
  return localeTags.map((locale) => path.replace(/\/(?=[^/]*$)/, `/${locale}/`));
};

/** What is in a form, to be kept. */
export const wordsIn = (form: Form, window: string): KeptWords => {
  const { key, type, name } = form;
  const { isPersisting, ...entry } = form.entry.toJS();
  return {
    ...{ key, window, type, name, entry },
    at: performance.timeOrigin + performance.now(),
    base: Object.fromEntries(pathsOf(form).map((path) => [path, baseOfForm().of(path)])),
  };
};

const told = ({ data, i18n }: Readonly<Record<string, unknown>>): string => JSON.stringify([data, i18n]);

/** Whether a form says what was kept, so that nothing would be gained. */
export const saysTheSame = ({ entry }: KeptWords, form: Form): boolean => told(entry) === told(form.entry.toJS());

/** Puts kept words into the form that is open, over what they were written over: who saved since is not overwritten. */
export const giveBack = ({ entry, base: had }: KeptWords): void => {
  const pictures = ((entry['mediaFiles'] ?? []) as readonly NewPicture[]).map((picture) =>
    picture.file ? { ...picture, url: URL.createObjectURL(picture.file) } : picture,
  );
  for (const [path, text] of Object.entries(had)) baseOfForm().set(path, text);
  store.dispatch(addAssets(pictures.filter(({ file }) => file).map(createAssetProxy)));
  store.dispatch(localBackupRetrieved({ ...entry, mediaFiles: pictures }));
  store.dispatch(loadLocalBackup());
};
