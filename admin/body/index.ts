import CMS from 'decap-cms-app';
import { defaultLocale, isLocale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import type { Written } from './before-save.ts';
import { BodyControl } from './control.ts';
import { bodyWords } from './words.ts';

interface SavedEntry {
  readonly collection: string;
  readonly slug?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly i18n?: Readonly<Record<string, { readonly data?: Readonly<Record<string, unknown>> }>>;
}

/** Throws, with a sentence for the editor, where the build would refuse what is about to be saved. */
const refuseWhatBreaksTheBuild = async (entry: SavedEntry): Promise<void> => {
  const { collection, slug, data = {}, i18n = {} } = entry;
  if (!isTypeName(collection)) return;
  const others = Object.fromEntries(Object.entries(i18n).map(([locale, one]) => [locale, one.data ?? {}]));
  const written: Written = { ...others, [defaultLocale]: data };
  const name =
    [data['slug'], data['id'], slug].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  const tag = document.documentElement.lang;
  const language = isLocale(tag) ? tag : defaultLocale;
  const { refusalsOf } = await import('./before-save.ts');
  const refusals = refusalsOf(collection, name, written, language);
  if (refusals.length > 0) throw new Error(bodyWords[language].refused(refusals.slice(0, 3).join(' ')));
};

/** Registers the editor of texts, and what stands between a broken text and the site. */
export const registerBody = (): void => {
  CMS.registerWidget('body', BodyControl as unknown as Parameters<typeof CMS.registerWidget>[1]);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: { readonly toJS: () => object } }) =>
      refuseWhatBreaksTheBuild(entry.toJS() as SavedEntry),
  });
};
