import { choice, date, group, identifier, list, optional } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** An approval: in which role, and on which day. */
export const approvals = () => list(group({ role: choice(vocabularies.role), on: date() }));

/**
 * Each time that an entry was taken down, the newest first: on which day, why, what readers are told to use instead, and who
 * let it be shown again. Why is told to editors alone: readers are told the same whatever the reason, so that no silence tells
 * anything.
 */
export const takenDown = () =>
  list(
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

/** One time that an entry was taken down. */
export interface TakenDown {
  readonly on: string;
  readonly because: string | undefined;
  readonly instead: string | undefined;
  /** The roles that let it be shown again, since that day. */
  readonly letBackBy: ReadonlySet<string>;
}

const timesIn = (facts: Facts): readonly TakenDown[] => {
  const written = facts['takenDown'];
  // Whoever writes in haste may forget that it is a list, or a field: what is there still holds.
  return (Array.isArray(written) ? (written as readonly unknown[]) : [written]).flatMap((time) => {
    const { because, on, instead, approvals: given } = fieldsOf(time);
    if (text(because) === undefined && text(on) === undefined) return [];
    const day = text(on) ?? '';
    return { on: day, because: text(because), instead: text(instead), letBackBy: rolesIn(given, day) };
  });
};

const isLetBack = ({ letBackBy }: TakenDown): boolean => letBackBy.size >= 2;

/** The time that keeps an entry from readers, else the last one; nothing where it was never taken down. */
export const takenDownIn = (facts: Facts): TakenDown | undefined => {
  const times = timesIn(facts);
  return times.find((time) => !isLetBack(time)) ?? times[0];
};

/** Whether an entry was taken down, and not yet let back by two roles since that day. */
export const isDown = (facts: Facts): boolean => timesIn(facts).some((time) => !isLetBack(time));

/** Whether a change shows again what was down, though two roles have not approved that since it was taken down. */
export const showsAgainAlone = (before: Facts, after: Facts): boolean => {
  const was = timesIn(before).find((time) => !isLetBack(time));
  return was !== undefined && !isDown(after) && !timesIn(after).some(({ on }) => on >= was.on);
};

/** The facts of an entry that is taken down now. */
export const withTakeDown = (facts: Facts, time: { because: string; on: string; instead?: string }): Facts => {
  const before = facts['takenDown'];
  return { takenDown: [time, ...(Array.isArray(before) ? (before as readonly unknown[]) : [])] };
};

/** The facts of an entry of which a role agrees on a day that it is shown again. */
export const withApproval = (facts: Facts, role: string, on: string): Facts => {
  const times = Array.isArray(facts['takenDown']) ? (facts['takenDown'] as readonly unknown[]) : [];
  const at = times.findIndex((time) => isDown({ takenDown: [time] }));
  const down = fieldsOf(times[at]);
  const given = Array.isArray(down['approvals']) ? (down['approvals'] as readonly unknown[]) : [];
  return { takenDown: times.with(at, { ...down, approvals: [...given, { role, on }] }) };
};
