import type { Locale } from '../i18n/locales.ts';
import { permanentAddressOf } from '../i18n/urls.ts';
import { ledgerToday } from './ledger.ts';

/** What is told of a page that was withdrawn: when, and nothing of what stood there (SAFETY, "Take down now"). */
export interface Withdrawn {
  readonly on: string;
  /** Its permanent link, which says the same. */
  readonly address: string;
}

/** Every page that was withdrawn, the newest first. */
export const withdrawnIn = (locale: Locale): readonly Withdrawn[] =>
  [...ledgerToday()]
    .flatMap(([id, issued]) =>
      issued.status === 'withdrawn' ? [{ on: issued.changed, address: permanentAddressOf(id, locale) }] : [],
    )
    .sort((a, b) => b.on.localeCompare(a.on) || a.address.localeCompare(b.address));
