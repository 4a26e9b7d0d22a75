import CMS from 'decap-cms-app';
import type { CmsBackend } from 'decap-cms-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { letEditorsChoose } from '../conflict/choosing.ts';
import { backendAtHome } from './backend.ts';
import { atHomeWords } from './words.ts';

/** What was written into the page as it was shown; taken out of it, so that only this script has it. */
const takeSecret = (): string | undefined => {
  const holder = document.querySelector<HTMLMetaElement>('meta[name="editing-secret"]');
  holder?.remove();
  return holder?.content;
};

/** Lets the editor write into the files of this machine, where the page comes from `npm start`; else gives back nothing. */
export const startAtHome = (language: string): CmsBackend | undefined => {
  const secret = takeSecret();
  const words = Object.entries(atHomeWords).find(([locale]) => locale === language)?.[1];
  if (!secret || !words) return undefined;
  for (const line of document.querySelectorAll<HTMLElement>('[data-saves]'))
    line.hidden = line.dataset['saves'] !== 'here';
  CMS.registerBackend('at-home', letEditorsChoose(backendAtHome(secret, words), language as Locale));
  // `branch` goes into every request; without Git it means nothing.
  return { name: 'at-home' as CmsBackend['name'], proxy_url: '/api/v1', branch: 'main' };
};
