import { createElement, useCallback, useState, type ReactNode } from 'react';
import type { FieldWord } from '../../src/i18n/field-words.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Field } from '../../src/model/field.ts';
import { isTypeName } from '../../src/model/index.ts';
import { optionsOf } from '../configuration/options.ts';
import { entriesNow } from '../entries/entries.ts';
import { namedChoices, type Choice } from '../picker/choices.ts';
import { Combobox } from '../picker/combobox.ts';
import { filesToChoose } from '../picker/kinds.ts';
import { pickerWords } from '../picker/words.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly field: Field;
  readonly word: FieldWord;
  readonly language: Locale;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const isAsked = ({ widget }: Field): boolean => widget.required !== false;

type Changed<Target> = { readonly target: Target };

/** Entries or files of the site, found by their words; several where the field takes several, parted by spaces. */
const Found = ({ field, word, language, value, onChange }: Props): ReactNode => {
  const { refersTo = '', file } = field;
  const several = refersTo !== '' && field.widget.widget !== 'relation';
  const load = useCallback(
    async () =>
      isTypeName(refersTo)
        ? namedChoices(await entriesNow(refersTo), language)
        : filesToChoose(file === 'picture' ? 'pictures' : 'downloads'),
    [refersTo, file, language],
  );
  const [known, setKnown] = useState<readonly Choice[]>([]);
  const chosen = value.split(' ').filter(Boolean);
  const wordsOf = (id: string) => known.find((choice) => choice.value === id)?.words ?? id;
  const without = (id: string) => chosen.filter((one) => one !== id);
  return [
    createElement(
      'ul',
      { key: 'chosen', className: 'picker-chosen', 'aria-label': pickerWords[language].chosen, hidden: value === '' },
      ...chosen.map((id) =>
        createElement(
          'li',
          { key: id },
          createElement(
            'button',
            {
              type: 'button',
              'aria-label': pickerWords[language].remove(wordsOf(id)),
              onClick: () => onChange(without(id).join(' ')),
            },
            `${wordsOf(id)} ×`,
          ),
        ),
      ),
    ),
    createElement(Combobox, {
      key: 'search',
      label: `${word.label} · ${pickerWords[language].search}`,
      language,
      load,
      isChosen: (choice) => chosen.includes(choice.value),
      onLoad: setKnown,
      onChoose: (choice) => onChange([...(several ? without(choice.value) : []), choice.value].join(' ')),
    }),
  ];
};

const Choices = ({ field, language, value, onChange }: Props): ReactNode =>
  createElement(
    'select',
    { value, required: isAsked(field), onChange: ({ target }: Changed<HTMLSelectElement>) => onChange(target.value) },
    createElement('option', { value: '' }, isAsked(field) ? bodyWords[language].choose : bodyWords[language].none),
    ...optionsOf(field.widget.options ?? [], language).map((option) =>
      createElement('option', { key: option.value, value: option.value }, option.label),
    ),
  );

const Line = ({ field, value, onChange }: Props): ReactNode =>
  createElement('input', {
    type: 'text',
    maxLength: field.widget.max,
    required: isAsked(field),
    value,
    onChange: ({ target }: Changed<HTMLInputElement>) => onChange(target.value),
  });

/** One field of a block, as its definition asks for it. */
export const BlockField = (props: Props): ReactNode => {
  const { field, word, language } = props;
  const { widget, options } = field.widget;
  const isFound = field.refersTo !== undefined || field.file !== undefined;
  const kind = isFound ? Found : widget === 'select' && options ? Choices : Line;
  const label = isAsked(field) ? word.label : bodyWords[language].optional(word.label);
  // A search and its list are two fields: a group names both.
  return isFound
    ? createElement(
        'fieldset',
        null,
        // Its hint is for those who write down what is found here by its words.
        createElement('legend', null, label),
        createElement(kind, props),
      )
    : createElement(
        'label',
        null,
        createElement('span', null, label),
        word.hint && createElement('small', null, word.hint),
        createElement(kind, props),
      );
};
