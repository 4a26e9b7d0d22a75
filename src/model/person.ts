import type { ContentType } from './content-type.ts';
import type { Field } from './field.ts';
import { optional } from './kinds.ts';

/**
 * A field that describes a person. A type that has one also has the facts `consent`, `expires` and `ended`, and what the field
 * holds is in nothing that is built as soon as `mayDescribe` says no: so the site accepts an entry without it.
 */
export const ofPerson = <F extends Field>(field: F) => {
  // A list says itself that it may be empty.
  const there = field.widget.widget === 'list' ? field : optional(field);
  return { ...(there as ReturnType<typeof optional<F>>), ofPerson: field as Field };
};

/** What decides whether a person may be described. Days are ISO 8601 text. */
export interface Allowance {
  /** When whoever may consent did so. */
  readonly consent?: string | undefined;
  /** The last day on which the person may be described. */
  readonly expires?: string | undefined;
  /** When it was over: closed, or taken down. */
  readonly ended?: string | undefined;
}

/** Whether an entry may describe a person on a day: with consent, not after it expired, and not once it has ended. */
export const mayDescribe = ({ consent, expires, ended }: Allowance, day: string): boolean =>
  consent !== undefined && consent <= day && expires !== undefined && day <= expires && ended === undefined;

/** Whether entries of a type can describe a person at all. */
export const describesPeople = ({ facts, words }: ContentType): boolean =>
  Object.values({ ...facts, ...words } as Readonly<Record<string, Field>>).some(
    (field) => field.ofPerson !== undefined,
  );

/** Facts or words without the fields that describe a person. */
export const withoutPerson = <V extends Readonly<Record<string, unknown>>>(
  values: V,
  fields: Readonly<Record<string, Field>>,
): V => Object.fromEntries(Object.entries(values).filter(([name]) => fields[name]?.ofPerson === undefined)) as V;

/** Whether what must be said of a person is said, in these facts or words. */
export const holdsPerson = (
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
): boolean =>
  Object.entries(fields).every(
    ([name, { ofPerson: whole }]) =>
      whole === undefined || whole.widget.required === false || values[name] !== undefined,
  );
