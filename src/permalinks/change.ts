import { replacementOf, type Present } from './compare.ts';
import type { Issued, Ledger } from './ledger.ts';

const added = ({ type, address, languages }: Present, day: string): Issued => ({
  type,
  address,
  languages: [...languages],
  status: 'published',
  since: day,
});

const broughtUp = (entry: Issued, { type, address, languages }: Present, day: string): Issued => {
  if (entry.status === 'withdrawn' || entry.type !== type) return entry;
  const still = { ...entry, languages: [...languages] };
  if (entry.address === address) return still;
  const was = [...(entry.was ?? []).filter((one) => one !== address), entry.address];
  return { ...still, address, changed: day, was };
};

/**
 * The ledger as of a day on which these entries are published: new ids are added, and moves are noted with the address that
 * was. What is lost, or used for something else, is left as it was, because somebody has to decide about it.
 */
export const broughtUpToDate = (ledger: Ledger, present: readonly Present[], day: string): Ledger =>
  new Map([
    ...ledger,
    ...present.map((entry) => {
      const known = ledger.get(entry.id);
      return [entry.id, known ? broughtUp(known, entry, day) : added(entry, day)] as const;
    }),
  ]);

/** Why an id cannot be withdrawn, or not in favour of that other one. */
export type Refusal = 'unknown' | 'withdrawn-already' | 'replacement-unknown';

/**
 * The ledger with one id withdrawn on a day, and what to use instead; or why not. What is withdrawn keeps nothing but its
 * addresses, which must go on to say so.
 */
export const withdrawn = (ledger: Ledger, id: string, day: string, replacedBy?: string): Ledger | Refusal => {
  const entry = ledger.get(id);
  if (!entry) return 'unknown';
  if (entry.status === 'withdrawn') return 'withdrawn-already';
  if (replacedBy !== undefined && (replacedBy === id || !replacementOf(ledger, replacedBy)))
    return 'replacement-unknown';
  const { type, address, since, was } = entry;
  const left: Issued = {
    type,
    address,
    status: 'withdrawn',
    since,
    changed: day,
    ...(was && { was }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
  return new Map([...ledger, [id, left]]);
};
