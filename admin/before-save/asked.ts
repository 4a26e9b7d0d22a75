import { defaultLocale, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { entriesNow } from '../entries/entries.ts';
import { holdsAll } from '../entries/repository.ts';
import { neighboursAmong } from './neighbours.ts';
import { refusalsOf, typesNamedBy, type Refusal, type Written } from './refusals.ts';

/**
 * What the build would refuse of an entry beside the others of the site, and whether it would refuse less of a draft. Of types
 * whose entries cannot be had, or not all of them, nothing is said.
 */
export const refusalsNow = async (
  type: TypeName,
  name: string,
  written: Written,
  language: Locale,
): Promise<{ readonly refusals: readonly Refusal[]; readonly fewerAsDraft: boolean }> => {
  const types = [...typesNamedBy(type, name, written)].filter(holdsAll);
  const lists = await Promise.allSettled(types.map(async (one) => [one, await entriesNow(one)] as const));
  const known = new Map(lists.flatMap((list) => (list.status === 'fulfilled' ? [list.value] : [])));
  const neighbours = neighboursAmong(known, { type, name });
  const refusals = refusalsOf(type, name, written, language, neighbours);
  if (refusals.length === 0) return { refusals, fewerAsDraft: false };
  const draft: Written = { ...written, [defaultLocale]: { ...written[defaultLocale], status: 'draft' } };
  return { refusals, fewerAsDraft: refusalsOf(type, name, draft, language, neighbours).length < refusals.length };
};
