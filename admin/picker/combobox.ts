import { createElement, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import { matching, type Choice } from './choices.ts';
import { pickerWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly language: Locale;
  /** What there is to choose from is asked for when this is shown, and again when `load` is another one. */
  readonly load: () => Promise<readonly Choice[]>;
  readonly isChosen?: (choice: Choice) => boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onLoad?: (choices: readonly Choice[]) => void;
}

const most = 50;

/**
 * A field in which something is found by its words, with the list of what is found below it: the combobox of the ARIA
 * Authoring Practices, with its list always open. Keys that an input method is using are left to it.
 */
export const Combobox = ({ label, language, load, isChosen, onChoose, onLoad }: Props): ReactNode => {
  const words = pickerWords[language];
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [choices, setChoices] = useState<readonly Choice[]>();
  const [failed, setFailed] = useState(false);
  const [term, setTerm] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    let isLatest = true;
    setChoices(undefined);
    load().then(
      (all) => {
        if (!isLatest) return;
        setChoices(all);
        onLoad?.(all);
      },
      () => isLatest && setFailed(true),
    );
    return () => {
      isLatest = false;
    };
  }, [load]);
  const found = matching(choices ?? [], term);
  const shown = found.slice(0, most);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    // Newer browsers give back a promise, which React would take for what cleans up.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const status = failed
    ? words.failed
    : !choices
      ? words.loading
      : found.length > most
        ? words.more(found.length, most)
        : words.found(found.length);

  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    const chosen = shown[at];
    if (step !== undefined) setAt(Math.max(0, Math.min(shown.length - 1, at + step)));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };

  return createElement(
    'div',
    { className: 'picker' },
    createElement('label', { htmlFor: id }, label),
    createElement('input', {
      id,
      type: 'text',
      role: 'combobox',
      autoComplete: 'off',
      spellCheck: false,
      'aria-expanded': shown.length > 0,
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': shown[at] ? optionId(at) : undefined,
      'aria-describedby': `${id}-hint`,
      value: term,
      onChange: ({ target }: { readonly target: HTMLInputElement }) => {
        setTerm(target.value);
        setAt(0);
      },
      onKeyDown: move,
    }),
    createElement('small', { id: `${id}-hint` }, words.hint),
    createElement(
      'ul',
      { id: `${id}-list`, ref: list, role: 'listbox', 'aria-label': label, hidden: shown.length === 0 },
      ...shown.map((choice, index) =>
        createElement(
          'li',
          {
            key: choice.value,
            id: optionId(index),
            role: 'option',
            className: index === at ? 'active' : undefined,
            'aria-selected': isChosen ? isChosen(choice) : index === at,
            // The field keeps the focus, and what is typed there.
            onMouseDown: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
            onClick: () => {
              setAt(index);
              onChoose(choice);
            },
          },
          choice.picture &&
            createElement('img', { src: choice.picture, alt: '', width: 48, height: 48, loading: 'lazy' }),
          createElement('span', null, choice.words),
          choice.about !== '' && createElement('small', null, choice.about),
        ),
      ),
    ),
    createElement('p', { role: 'status' }, status),
  );
};
