import { createElement, useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import { Dialogue } from '../dialogue.ts';
import type { Choice } from './choices.ts';
import { Combobox } from './combobox.ts';
import { choicesOf, kinds, type Kind } from './kinds.ts';
import { pickerWords } from './words.ts';

interface Props {
  /** The language of the text. */
  readonly locale: Locale;
  readonly language: Locale;
  readonly onChoose: (kind: Kind, choice: Choice) => void;
  readonly onCancel: () => void;
}

/** What was looked for last is most often looked for next. */
let last: Kind = 'page';

/** The dialog in which pages, claims, contacts, terms and pictures are found by their words and chosen. */
export const PickerDialog = ({ locale, language, onChoose, onCancel }: Props): ReactNode => {
  const words = pickerWords[language];
  const kindsOf = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const [kind, setKind] = useState<Kind>(last);
  useEffect(() => kindsOf.current?.parentElement?.querySelector<HTMLElement>('[role="combobox"]')?.focus(), []);
  const load = useCallback(() => choicesOf(kind, locale, language), [kind, locale, language]);
  return createElement(
    Dialogue,
    { heading: words.title, onCancel },
    createElement(
      'fieldset',
      { ref: kindsOf, className: 'picker-kinds' },
      createElement('legend', null, words.what),
      ...kinds.map((one) =>
        createElement(
          'label',
          { key: one },
          createElement('input', {
            type: 'radio',
            name: id,
            checked: one === kind,
            onChange: () => {
              last = one;
              setKind(one);
            },
          }),
          words.kinds[one],
        ),
      ),
    ),
    createElement(Combobox, {
      key: kind,
      label: words.search,
      language,
      load,
      onChoose: (choice) => onChoose(kind, choice),
    }),
    createElement(
      'p',
      { className: 'buttons' },
      createElement('button', { type: 'button', onClick: onCancel }, words.close),
    ),
  );
};
