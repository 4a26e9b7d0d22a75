import type { Widget } from '../../src/model/field.ts';
import { identifierPattern } from '../../src/model/kinds.ts';

const isNothing = (value: unknown) => value === undefined || value === null;

/** Decap's `isEmpty` (decap-cms-core, `EditorControlPane/Widget.js`), for values that are not yet Immutable ones. */
const isEmpty = (value: unknown) =>
  isNothing(value) ||
  ((typeof value === 'string' || Array.isArray(value)) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** `validatePresence` of `Widget.js`. */
const isPresent = ({ required }: Widget, value: unknown) => required === false || !isEmpty(value);

/** `validatePattern` of `Widget.js`: without flags, and never for an empty value. */
const fitsPattern = ({ pattern }: Widget, value: unknown) =>
  !pattern || isEmpty(value) || new RegExp(pattern.source).test(String(value));

/** `validateMinMax` of `decap-cms-widget-number/NumberControl.js`, whose `defaultProps` make `''` of a missing value. */
const isInRange = ({ min, max }: Widget, value: unknown) =>
  value === '' ||
  value === undefined ||
  ((min === undefined || Number(value) >= min) && (max === undefined || Number(value) <= max));

/** `validateMinMax` of `decap-cms-lib-widgets/validations.js`: nothing is said of a list without items. */
const isOfSize = ({ min, max }: Widget, value: unknown) =>
  !Array.isArray(value) ||
  value.length === 0 ||
  ((min === undefined || value.length >= min) && (max === undefined || value.length <= max));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutRepeats = (value: readonly unknown[]) => new Set(value).size === value.length;

const canBeChosen = ({ widget, options }: Widget, value: unknown) =>
  typeof value === 'string' &&
  // A relation offers ids of entries; which of them exist is no matter of either face.
  (widget === 'select' ? (options ?? []).includes(value) : new RegExp(identifierPattern).test(value));

/** What a control hands on (`handleChange` of each): nobody can type a word into a number or choose what is not offered. */
const canBeEntered = (widget: Widget, value: unknown): boolean => {
  switch (widget.widget) {
    case 'string':
      return isNothing(value) || (typeof value === 'string' && !/[\r\n]/.test(value));
    case 'text':
    case 'datetime':
      return isNothing(value) || typeof value === 'string';
    case 'number': {
      // `parseInt` or `parseFloat`, and `''` where there is no number.
      if (value === undefined || value === '') return true;
      return widget.valueType === 'int' ? Number.isSafeInteger(value) : Number.isFinite(value);
    }
    case 'boolean':
      return value === undefined || typeof value === 'boolean';
    case 'select':
    case 'relation':
      if (isNothing(value)) return true;
      if (!widget.multiple) return value === '' || canBeChosen(widget, value);
      return Array.isArray(value) && withoutRepeats(value) && value.every((one) => canBeChosen(widget, one));
    case 'list':
      return isNothing(value) || Array.isArray(value);
    case 'object':
      return isRecord(value) && Object.keys(value).every((name) => Object.hasOwn(widget.fields ?? {}, name));
    case 'hidden':
      return true;
  }
};

/** A list's items, and a group's fields, are asked one by one (`validate` of `ListControl.js` and `ObjectControl.js`). */
const acceptsWithin = ({ widget, field, fields }: Widget, value: unknown): boolean => {
  if (widget === 'list' && field && Array.isArray(value)) return value.every((item) => acceptedByEditor(field, item));
  if (widget !== 'object' || !isRecord(value)) return true;
  return Object.entries(fields ?? {}).every(([name, one]) => acceptedByEditor(one, value[name]));
};

/** Whether an editor can enter a value and Decap then saves it. Mirrors the files of Decap that are named above. */
export const acceptedByEditor = (widget: Widget, value: unknown): boolean => {
  if (!canBeEntered(widget, value) || !acceptsWithin(widget, value)) return false;
  // `ObjectControl.validate` asks the fields and nothing else.
  if (widget.widget === 'object') return true;
  return (
    isPresent(widget, value) &&
    fitsPattern(widget, value) &&
    (widget.widget === 'number' ? isInRange(widget, value) : isOfSize(widget, value))
  );
};
