import type { Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { entriesNow } from '../entries/entries.ts';
import { holdsAll } from '../entries/repository.ts';
import { neighboursAmong } from './neighbours.ts';
import { refusalsOf, typesNamedBy, type Refusal, type Written } from './refusals.ts';

/**
 * What the build would refuse of an entry beside the others of the site. Of types whose entries cannot be had, or not all of
 * them, nothing is said.
 */
export const refusalsNow = async (
  type: TypeName,
  name: string,
  written: Written,
  language: Locale,
): Promise<readonly Refusal[]> => {
  const types = [...typesNamedBy(type, name, written)].filter(holdsAll);
  const lists = await Promise.allSettled(types.map(async (one) => [one, await entriesNow(one)] as const));
  const known = new Map(lists.flatMap((list) => (list.status === 'fulfilled' ? [list.value] : [])));
  return refusalsOf(type, name, written, language, neighboursAmong(known, { type, name }));
};
