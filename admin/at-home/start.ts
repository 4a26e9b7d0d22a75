import CMS from 'decap-cms-app';
import type { CmsBackend } from 'decap-cms-core';
import { fileOf } from '../../src/gate/file-names.ts';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { settings } from '../../src/settings.ts';
import { baseOfForm } from '../conflict/base-of-form.ts';
import { letEditorsChoose } from '../conflict/choosing.ts';
import { offerRenaming } from '../names/renaming.ts';
import { tellWhoUses } from '../removal/telling.ts';
import { askingWith, type AskAtHome } from './ask.ts';
import { backendAtHome } from './backend.ts';
import { showLastBuild } from './last-build.ts';
import { atHomeWords, type AtHomeWords } from './words.ts';

/** What was written into the page as it was shown; taken out of it, so that only this script has it. */
const takeSecret = (): string | undefined => {
  const holder = document.querySelector<HTMLMetaElement>('meta[name="editing-secret"]');
  holder?.remove();
  return holder?.content;
};

/** Says at once, and all the time, what will keep anything from being saved. */
const tellHindrance = ({ refusals }: AtHomeWords): void => {
  const { content } = document.querySelector<HTMLMetaElement>('meta[name="editing-hindrance"]') ?? {};
  const sentence = Object.entries(refusals).find(([code]) => code === content)?.[1];
  const line = document.querySelector<HTMLElement>(`[data-saves="here"][lang="${document.documentElement.lang}"]`);
  if (sentence && line) line.textContent = sentence;
};

/** Lets the editor write into the files of this machine, where the page comes from `npm start`; else gives back nothing. */
export const startAtHome = (language: string): CmsBackend | undefined => {
  const secret = takeSecret();
  const words = Object.entries(atHomeWords).find(([locale]) => locale === language)?.[1];
  if (!secret || !words) return undefined;
  for (const line of document.querySelectorAll<HTMLElement>('[data-saves]'))
    line.hidden = line.dataset['saves'] !== 'here';
  tellHindrance(words);
  const locale = language as Locale;
  const askPlainly = askingWith(secret, words);
  const written = showLastBuild(askPlainly, words);
  const ask: AskAtHome = async (payload, base) => {
    const answer = await askPlainly(payload, base);
    if (/^(?:persist|delete|rename)/.test(payload.action ?? '')) written();
    return answer;
  };
  const backend = tellWhoUses(backendAtHome(ask, words.notThere), locale);
  CMS.registerBackend('at-home', letEditorsChoose(backend, locale));
  offerRenaming(async (type, name, to) => {
    const paths = localeTags.map((tag) => fileOf(settings.contentFolder, type, tag, name));
    await ask({
      action: 'renameEntry',
      params: { read: Object.fromEntries(paths.map((path) => [path, baseOfForm().of(path)])), to },
    });
  });
  // `branch` goes into every request; without Git it means nothing.
  return { name: 'at-home' as CmsBackend['name'], proxy_url: '/api/v1', branch: 'main' };
};
