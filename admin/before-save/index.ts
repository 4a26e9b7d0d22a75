import CMS from 'decap-cms-app';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import { languageInUse } from '../language.ts';
import { showRefusals } from './list.ts';
import type { Written } from './refusals.ts';
import { saveWords } from './words.ts';

interface SavedEntry {
  readonly collection: string;
  readonly slug?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly i18n?: Readonly<Record<string, { readonly data?: Readonly<Record<string, unknown>> }>>;
}

/** What Decap shows as it is, where it would put "Error:" before the sentence. */
class NotSaved extends Error {
  override name = 'NotSaved';
  override toString(): string {
    return this.message;
  }
}

/** Throws, with a sentence for the editor and a list of everything, where the build would refuse what is about to be saved. */
const refuseWhatBreaksTheBuild = async (entry: SavedEntry): Promise<void> => {
  const { collection, slug, data = {}, i18n = {} } = entry;
  if (!isTypeName(collection)) return;
  const others = Object.fromEntries(Object.entries(i18n).map(([locale, one]) => [locale, one.data ?? {}]));
  const written: Written = { ...others, [defaultLocale]: data };
  const name =
    [data['slug'], data['id'], slug].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  const language = languageInUse();
  // The parser is large, and comes when a text or a save needs it.
  const { refusalsNow } = await import('./asked.ts');
  const { refusals, fewerAsDraft } = await refusalsNow(collection, name, written, language);
  if (refusals.length === 0) return;
  showRefusals(refusals, fewerAsDraft, language);
  throw new NotSaved(saveWords[language].refused(refusals.length));
};

/** Lets nothing be saved that would break the build: every word and fact of every language is held against the model. */
export const registerBeforeSave = (): void =>
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: { readonly toJS: () => object } }) =>
      refuseWhatBreaksTheBuild(entry.toJS() as SavedEntry),
  });
