import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import type { Forge } from '../../src/forge.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { letEditorsChoose } from '../conflict/choosing.ts';
import { backendName, overForge } from './configuration.ts';
import { watchRequests } from './requests.ts';
import { factOf, isOfWorkflow } from './status.ts';
import type { Base } from '../conflict/base.ts';
import type { StockBackend } from './stock.ts';
import { forgeWords, type ForgeWords } from './words.ts';

/** The part of an Immutable.js map that is used. */
interface Data {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => Data;
}

/** The forge that the page was built for, if any. */
const forgeOfPage = (): Forge | undefined => {
  const { content } = document.querySelector<HTMLMetaElement>('meta[name="editor-forge"]') ?? {};
  return content === undefined ? undefined : (JSON.parse(content) as Forge);
};

type Client = (
  words: ForgeWords,
  language: Locale,
) => new (...given: ConstructorParameters<StockBackend>) => InstanceType<StockBackend> & { readonly base: Base };

/** Each forge's client is a file of its own, which only editors who use it load. */
const clientFor = async (forge: Forge): Promise<Client> => {
  if (forge.kind === 'gitlab') return (await import('./gitlab.ts')).backendFor;
  if (forge.kind === 'forgejo') return (await import('./forgejo.ts')).backendFor;
  const { byToken, throughProxy } = await import('./github.ts');
  return forge.proxy ? throughProxy : byToken;
};

/** What is checked before a save is as far as the draft is, and not as what is online. */
const checkAsDraft = (): void =>
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: { readonly get: (key: string) => unknown } }) => {
      const data = entry.get('data') as Data;
      const status = entry.get('status') as string | undefined;
      return isOfWorkflow(data.get('status') ?? 'draft') ? data.set('status', factOf(status)) : data;
    },
  });

/**
 * Lets the editor write to the forge that the site's owner has chosen (src/settings.ts). Gives back how Decap's configuration
 * becomes one for it; nothing where none is chosen. To be called before what checks entries is registered.
 */
export const startForge = async (language: Locale): Promise<((config: CmsConfig) => CmsConfig) | undefined> => {
  const forge = forgeOfPage();
  if (!forge) return undefined;
  for (const line of document.querySelectorAll<HTMLElement>('[data-saves]'))
    line.hidden = line.dataset['saves'] !== 'there';
  const words = forgeWords[language];
  const phrases = CMS.getLocale(language.replace('-', '_')) as { readonly auth: Record<string, string> };
  phrases.auth['loginWithForgejo'] = words.signInWithForgejo;
  const clientWith = await clientFor(forge);
  watchRequests(words);
  CMS.registerBackend(backendName, letEditorsChoose(clientWith(words, language), language));
  checkAsDraft();
  return (config) => overForge(config, forge);
};
