import type { Locale } from '../i18n/locales.ts';
import { isShown } from '../model/content-type.ts';
import type { TypeName } from '../model/index.ts';
import { isDown, takenDownIn } from '../model/taken-down.ts';
import { templateOf, type Addressed } from './addresses.ts';
import type { Issued, Ledger } from './ledger.ts';

/** An entry as it is written, whether readers see it or not. */
export interface Written {
  readonly type: TypeName;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The languages that have all its words. */
  readonly languages: readonly Locale[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What the address of an entry is made of, from its facts. */
export const addressedOf = ({ type, id, facts }: Omit<Written, 'languages'>): Addressed => ({
  type,
  id,
  slug: text(facts['slug']),
  discreet: facts['discreet'] === true,
  familyPage: typeof facts['familyPage'] === 'number' ? facts['familyPage'] : undefined,
  place: text(facts['place']),
});

const withdrawnSince = (entry: Written, on: string, instead: string | undefined, known?: Issued): Issued => ({
  type: known?.type ?? entry.type,
  address: known?.address ?? templateOf(addressedOf(entry)),
  status: 'withdrawn',
  since: known?.since ?? on,
  changed: on,
  ...(known?.was && { was: known.was }),
  ...(instead !== undefined && { replacedBy: instead }),
});

/**
 * The ledger with what the facts of entries say: what was taken down is withdrawn since that day, though nobody has written it
 * down yet, and what two roles have let back since then is published again. `day` is the day of the build.
 */
export const withTakeDowns = (ledger: Ledger, entries: readonly Written[], day: string): Ledger => {
  const after = new Map(ledger);
  for (const entry of entries) {
    const { id, facts, languages } = entry;
    const known = ledger.get(id);
    const down = takenDownIn(facts);
    const [first, ...others] = languages;
    if (!down) continue;
    if (!isDown(facts)) {
      if (known?.status !== 'withdrawn' || known.changed > down.on || !first || !isShown(facts, day)) continue;
      const { type, address, since, was } = known;
      after.set(id, { type, address, since, status: 'published', languages: [first, ...others], ...(was && { was }) });
    } else if (known || isShown({ ...facts, takenDown: undefined }, day)) {
      // A replacement that nobody has written down yet must not hold the take-down up.
      const instead = down.instead !== undefined && ledger.has(down.instead) ? down.instead : undefined;
      if (known?.status !== 'withdrawn') after.set(id, withdrawnSince(entry, down.on, instead, known));
    }
  }
  return after;
};
