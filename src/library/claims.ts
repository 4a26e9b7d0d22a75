import type { Locale } from '../i18n/locales.ts';
import { gradeOf } from '../model/grade.ts';
import type { ShownClaim } from '../model/shown.ts';
import { entriesById, entriesNamed, type Entry } from './entries.ts';
import { sourcesNamed } from './sources.ts';

const shown = async (claim: Entry<'claims'>, locale: Locale): Promise<ShownClaim> => {
  const all = await entriesById('sources', locale);
  const evidence = claim.sources.flatMap(({ source, restsOn }) => {
    const found = all.get(source);
    return found ? [{ id: found.id, kind: found.kind, independenceGroup: found.independenceGroup, restsOn }] : [];
  });
  return {
    id: claim.id,
    lang: claim.lang,
    figure: claim.figure,
    qualifier: claim.qualifier,
    statement: claim.statement,
    saidBy: claim.saidBy,
    notTold: claim.notTold,
    loweredBecause: claim.loweredBecause,
    grade: gradeOf({ sources: evidence, lowerTo: claim.lowerTo }),
    asOf: claim.asOf,
    sources: await sourcesNamed(
      evidence.map(({ id }) => id),
      locale,
    ),
  };
};

/** The claims with these ids, each with its computed grade and its sources. */
export const claimsNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownClaim[]> =>
  Promise.all((await entriesNamed('claims', ids, locale)).map((claim) => shown(claim, locale)));
