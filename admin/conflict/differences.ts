import { stringify } from 'yaml';
import { fieldsIn, laidOver, partsOf } from '../../src/editing/least-change.ts';
import type { EntryPlace } from '../../src/editing/entry-place.ts';
import { isSame, type Fields } from '../../src/editing/same.ts';
import { isDocument } from '../../src/model/index.ts';

/** What two editors say of one field; `undefined` where one of them leaves it empty. */
export interface Difference {
  /** The field's name; `body` for a document's text. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whose is taken if nobody decides: that of the only one who changed it; nothing where both did. */
  readonly suggested: 'mine' | 'theirs' | undefined;
}

/** One file as this editor opened it, as this form gives it, and as somebody else has saved it meanwhile. */
export interface ThreeTexts {
  readonly base: string | null;
  readonly mine: string;
  readonly theirs: string;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const valuesIn = (text: string, place: EntryPlace): Fields => {
  const { fields, body } = partsOf(text, isDocument(place.type));
  const told = { ...fieldsIn(fields), body: body.trim() };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => !isNothing(value)));
};

/** What `mine` would be on disk: a form writes a file anew, in its own order and style. */
const asSaved = (place: EntryPlace, base: string | null, given: string): string =>
  laidOver(place, base ?? undefined, given).text ?? '';

/**
 * Where a form and what was saved meanwhile say something else, field by field; `isMine` tells whether this form changed the
 * file at all. Throws a `Refusal` where one of the texts cannot be read.
 */
export const differencesIn = (
  place: EntryPlace,
  { base, mine, theirs }: ThreeTexts,
): { readonly isMine: boolean; readonly differences: readonly Difference[] } => {
  const had = valuesIn(base ?? '', place);
  const own = valuesIn(asSaved(place, base, mine), place);
  const others = valuesIn(theirs, place);
  const differences = [...new Set([...Object.keys(others), ...Object.keys(own)])]
    .filter((field) => !isSame(own[field], others[field]))
    .map((field): Difference => {
      const suggested = isSame(own[field], had[field])
        ? ('theirs' as const)
        : isSame(others[field], had[field])
          ? ('mine' as const)
          : undefined;
      return { field, mine: own[field], theirs: others[field], suggested };
    });
  return { isMine: !isSame(own, had), differences };
};

/** The file that says what `theirs` says, but for the fields that were `decided` otherwise. */
export const decidedText = (place: EntryPlace, theirs: string, decided: Fields): string => {
  const { body = '', ...fields } = { ...valuesIn(theirs, place), ...decided };
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
  const yaml = stringify(told);
  return isDocument(place.type) ? `---\n${yaml}---\n\n${String(body)}\n` : yaml;
};

/** How a value is shown for comparison. */
export const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : stringify(value).trimEnd();
