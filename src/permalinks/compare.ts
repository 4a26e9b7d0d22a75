import type { Locale } from '../i18n/locales.ts';
import type { EntryProblemCode } from '../mdx/problem.ts';
import type { TypeName } from '../model/index.ts';
import type { Issued, Ledger } from './ledger.ts';

/** An entry that readers see today. */
export interface Present {
  readonly id: string;
  readonly type: TypeName;
  readonly address: string;
  readonly languages: readonly Locale[];
}

/** What breaks a link that was given out. */
export type FaultCode = Extract<EntryProblemCode, `permalink-${string}`>;

export interface Fault {
  readonly id: string;
  readonly code: FaultCode;
  readonly details: Readonly<Record<string, string>>;
}

/** Ids by the addresses of pages that they have had, as far as those must go on to lead to them. */
const formerOwners = (ledger: Ledger): ReadonlyMap<string, string> =>
  new Map(
    [...ledger].flatMap(([id, { status, address, was = [] }]) =>
      (status === 'withdrawn' ? [address, ...was] : was)
        .filter((one) => !one.includes('#'))
        .map((one) => [one, id] as const),
    ),
  );

/** What to use in the place of an id: itself, or what has replaced it at the end; nothing where there is none. */
export const replacementOf = (ledger: Ledger, id: string, seen: readonly string[] = []): string | undefined => {
  const entry = ledger.get(id);
  if (entry?.status === 'published') return id;
  if (entry?.replacedBy === undefined || seen.includes(id)) return undefined;
  return replacementOf(ledger, entry.replacedBy, [...seen, id]);
};

const isInCircle = (ledger: Ledger, id: string): boolean => {
  const seen = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const entry: Issued | undefined = ledger.get(next);
    next = entry?.status === 'withdrawn' ? entry.replacedBy : undefined;
  }
  return next === id;
};

/** What is wrong with one id that was given out. */
const faultsOf = (id: string, entry: Issued, ledger: Ledger, now: Present | undefined): readonly Fault[] => {
  const fault = (code: FaultCode, details: Fault['details'] = {}): readonly Fault[] => [{ id, code, details }];
  if (entry.status === 'withdrawn') {
    const { replacedBy } = entry;
    if (now) return fault('permalink-withdrawn', { on: entry.changed });
    if (replacedBy && !ledger.has(replacedBy)) return fault('permalink-nowhere', { other: replacedBy });
    return replacedBy && isInCircle(ledger, id) ? fault('permalink-circle', { other: replacedBy }) : [];
  }
  if (!now) return fault('permalink-lost', { address: entry.address });
  if (now.type !== entry.type) return fault('permalink-reused', { was: entry.type, type: now.type });
  return now.address === entry.address ? [] : fault('permalink-moved', { was: entry.address, address: now.address });
};

/**
 * Holds the entries that readers see today against the ids that were given out: every one must still be there, of the same
 * type and at its address, or be noted as moved or withdrawn; and nobody else may lie where an address used to lead to it.
 * An id that is new is no fault.
 */
export const faultsIn = (ledger: Ledger, present: readonly Present[]): readonly Fault[] => {
  const now = new Map(present.map((entry) => [entry.id, entry]));
  const former = formerOwners(ledger);
  return [
    ...[...ledger].flatMap(([id, entry]) => faultsOf(id, entry, ledger, now.get(id))),
    ...present.flatMap(({ id, address }): readonly Fault[] => {
      const owner = former.get(address);
      return owner === undefined || owner === id
        ? []
        : [{ id, code: 'permalink-taken', details: { address, other: owner } }];
    }),
  ];
};
