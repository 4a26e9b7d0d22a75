import type { Known } from '../checker/known.ts';
import { knownIn, shownOf, stillKnown } from '../checker/list.ts';
import { today } from '../clock.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { addressOfDocument, entriesIn } from './entries.ts';

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Labels of host names that the police have for themselves: `police.qld.gov.au`, `gaj.yaan.gov.cn` (公安局). */
const ofPolice = /(?:^|\.)(?:police|politie|gaj|mps)\./;

/**
 * Hosts of the police, from the facts of the site alone: of agencies and contacts that are police, and of official documents
 * whose host says so. There are few of them, which the page says.
 */
export const policeHosts = async (): Promise<readonly string[]> => {
  const agencies = (await entriesIn('agencies', defaultLocale)).filter(({ kind }) => kind === 'police');
  const contacts = (await entriesIn('contacts', defaultLocale)).filter(({ operator }) => operator === 'police');
  const documents = (await entriesIn('sources', defaultLocale)).filter(
    ({ kind, link }) => kind === 'official' && link === 'yes',
  );
  const hostsOf = (entries: readonly { readonly url?: string | undefined }[]) =>
    entries.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url)]));
  const hosts = [...hostsOf([...agencies, ...contacts]), ...hostsOf(documents).filter((host) => ofPolice.test(host))];
  return [...new Set(hosts)].sort();
};

/** The list of known notices as the page holds it on the day of the build; empty where nobody has noted any. */
export const knownNotices = (): Known => {
  const list = knownIn(settings.contentFolder);
  return list ? shownOf(stillKnown(list, today())) : { salt: '', rounds: 0, closed: [], false: [], phrases: [] };
};

/** The guide on checking before one shares, where it is published. */
export const guideAt = async (locale: Locale): Promise<string | undefined> => {
  const guide = (await entriesIn('guidance', locale)).find(({ slug }) => slug === 'checking-a-missing-notice');
  return guide && addressOfDocument(guide, locale);
};
