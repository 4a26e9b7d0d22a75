import { choice, date, group, identifier, list, optional } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** An approval: in which role, and on which day. */
export const approvals = () => list(group({ role: choice(vocabularies.role), on: date() }));

/**
 * That an entry was taken down: on which day, why, what readers are told to use instead, and who let it be shown again. Why is
 * told to editors alone: readers are told the same whatever the reason, so that no silence tells anything.
 */
export const takenDown = () =>
  optional(
    group({
      because: choice(vocabularies.takenDownBecause),
      on: date(),
      /** The id of what to use instead. */
      instead: optional(identifier()),
      /** Of showing it again. */
      approvals: approvals(),
    }),
  );

/** Facts as they are written, wrong ones too. */
type Facts = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The roles in which something was approved, on a day or since then; each counts once, however often it approves. */
export const rolesIn = (given: unknown, since = ''): ReadonlySet<string> =>
  new Set(
    (Array.isArray(given) ? given : []).flatMap((approval) => {
      const { role, on } = fieldsOf(approval);
      return text(role) !== undefined && (text(on) ?? '') >= since ? [String(role)] : [];
    }),
  );

/** When an entry was taken down last, and what to use instead; nothing where it never was. */
export const takenDownIn = (
  facts: Facts,
): { readonly on: string; readonly instead: string | undefined } | undefined => {
  const { because, on, instead } = fieldsOf(facts['takenDown']);
  // Whoever takes something down in haste may leave out a field: what is there still holds.
  if (text(because) === undefined && text(on) === undefined) return undefined;
  return { on: text(on) ?? '', instead: text(instead) };
};

/** Whether an entry was taken down, and not yet let back by two roles since that day. */
export const isDown = (facts: Facts): boolean => {
  const down = takenDownIn(facts);
  return down !== undefined && rolesIn(fieldsOf(facts['takenDown'])['approvals'], down.on).size < 2;
};

/** Whether a change shows again what was down, though two roles have not approved that since it was taken down. */
export const showsAgainAlone = (before: Facts, after: Facts): boolean => {
  const was = takenDownIn(before);
  if (!was || !isDown(before) || isDown(after)) return false;
  const { on } = takenDownIn(after) ?? {};
  return on === undefined || on < was.on;
};
