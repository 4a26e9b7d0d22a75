import { createElement } from 'react';
import { defaultLocale, isLocale, localeTags, locales } from '../../src/i18n/locales.ts';
import { isTypeName, model } from '../../src/model/index.ts';
import { namingFieldOf } from '../../src/model/naming.ts';
import { languageInUse } from '../language.ts';
import { sidesWords } from './words.ts';

// Called by Decap's own code, as mends.ts puts it there.

/** A language by its own name, where Decap would show its tag. */
export const languageNamed = (tag: string): string => (isLocale(tag) ? locales[tag].name : tag);

/** What a fact is told of itself in the pane of a language that does not keep it: it is read there, and cannot be changed. */
export const keptOnce = (isElsewhere: boolean | undefined) =>
  isElsewhere
    ? { inert: true, 'data-kept-once': sidesWords[languageInUse()].keptOnce(locales[defaultLocale].name) }
    : {};

interface Switch {
  readonly locale: string;
  /** Absent in the second pane, which stays in its language. */
  readonly onChange?: (tag: string) => void;
}

/** Says which language a pane is in, and changes it. */
export const LanguageSwitch = ({ locale, onChange }: Switch) =>
  onChange
    ? createElement(
        'div',
        { className: 'own language-switch', role: 'group', 'aria-label': sidesWords[languageInUse()].writing },
        localeTags.map((tag) =>
          createElement(
            'button',
            { key: tag, type: 'button', lang: tag, 'aria-pressed': tag === locale, onClick: () => onChange(tag) },
            locales[tag].name,
          ),
        ),
      )
    : createElement('h2', { className: 'own language-switch', lang: locale }, languageNamed(locale));

/** An Immutable.js map, as far as it is used here. */
interface Kept {
  readonly get: (key: string) => unknown;
  readonly getIn: (path: readonly string[]) => unknown;
  readonly setIn: (path: readonly string[], value: unknown) => Kept;
}

const known = new WeakMap<Kept, Kept>();

/** The entry of a list with the words by which it is known in the language of whoever edits, where it has such. */
export const inOwnLanguage = (collection: Pick<Kept, 'get'>, entry: Kept): Kept => {
  const before = known.get(entry);
  if (before) return before;
  const type = String(collection.get('name'));
  const naming = isTypeName(type) ? namingFieldOf(model[type]) : '';
  const words = entry.getIn(['i18n', languageInUse(), 'data', naming]);
  const named = typeof words === 'string' && words !== '' ? entry.setIn(['data', naming], words) : entry;
  known.set(entry, named);
  return named;
};
