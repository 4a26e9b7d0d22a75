import { addressOfListPage, claimAnchor } from '../i18n/urls.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ShownClaim } from '../model/shown.ts';
import { claimsNamed } from './claims.ts';
import { entriesIn, once } from './entries.ts';

const perPage = 40;

/** Every claim in pages short enough for a slow network, the newest first. */
export const evidencePagesIn = (locale: Locale): Promise<readonly (readonly ShownClaim[])[]> =>
  once(`evidence/${locale}/pages`, async () => {
    const ids = [...(await entriesIn('claims', locale))]
      .sort((a, b) => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id))
      .map(({ id }) => id);
    const claims = await claimsNamed(ids, locale);
    return Array.from({ length: Math.max(1, Math.ceil(claims.length / perPage)) }, (_, at) =>
      claims.slice(at * perPage, (at + 1) * perPage),
    );
  });

/** Where each claim stands among them, by its id. */
export const evidenceAddresses = (locale: Locale): Promise<ReadonlyMap<string, string>> =>
  once(
    `evidence/${locale}/addresses`,
    async () =>
      new Map(
        (await evidencePagesIn(locale)).flatMap((claims, at) =>
          claims.map(({ id }) => [id, `${addressOfListPage('evidence', at + 1, locale)}#${claimAnchor(id)}`]),
        ),
      ),
  );
