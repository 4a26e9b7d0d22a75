import { createElement } from 'react';
import { defaultLocale, isLocale, localeTags, locales } from '../../src/i18n/locales.ts';
import { readsIn } from '../language.ts';
import { sidesWords } from './words.ts';

// Called by Decap's own code, as mends.ts puts it there.

/** A language by its own name, where Decap would show its tag. */
export const languageNamed = (tag: string): string => (isLocale(tag) ? locales[tag].name : tag);

/** What a fact is told of itself in the pane of a language that does not keep it: it is read there, and cannot be changed. */
export const keptOnce = (isElsewhere: boolean | undefined) =>
  isElsewhere ? { inert: true, 'data-kept-once': sidesWords[readsIn()].keptOnce(locales[defaultLocale].name) } : {};

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
        { className: 'language-switch', role: 'group', 'aria-label': sidesWords[readsIn()].writing },
        localeTags.map((tag) =>
          createElement(
            'button',
            { key: tag, type: 'button', lang: tag, 'aria-pressed': tag === locale, onClick: () => onChange(tag) },
            locales[tag].name,
          ),
        ),
      )
    : createElement('h2', { className: 'language-switch', lang: locale }, languageNamed(locale));
