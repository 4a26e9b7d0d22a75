import type { Locale } from '../i18n/locales.ts';
import { permanentAddressOf, qrAddressOf } from '../i18n/urls.ts';
import { documentNames } from '../model/index.ts';
import { settings } from '../settings.ts';
import { entriesIn } from './entries.ts';
import { inEachLocale } from './paths.ts';

/** What has a page of its own, which may be printed. */
const printed = [...documentNames, 'topics' as const, 'notices' as const];

/** The whole permanent address of an entry in one language, and where its QR code lies. */
export const permanentOf = (id: string, locale: Locale) => ({
  address: new URL(permanentAddressOf(id, locale), settings.origin).href,
  code: qrAddressOf(id, locale),
});

/** For `getStaticPaths`: the QR code of every page of an entry in every language. */
export const permanentPaths = () =>
  inEachLocale(async (locale) =>
    (await Promise.all(printed.map((type) => entriesIn(type, locale)))).flat().map(({ id }) => ({
      params: { code: `${id}-${locale}` },
      props: { address: permanentOf(id, locale).address },
    })),
  );
