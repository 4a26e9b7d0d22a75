import { createElement, useEffect, useState, type ReactNode } from 'react';
import type { FieldWord } from '../../src/i18n/field-words.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Field } from '../../src/model/field.ts';
import { optionsOf } from '../configuration/options.ts';
import { choicesOf, type Choice, type Query } from './references.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly field: Field;
  readonly word: FieldWord;
  readonly language: Locale;
  readonly query: Query;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type Changed<Target> = { readonly target: Target };

/** Entries of the site, found by their words; several where the field takes several, parted by spaces. */
const References = ({ field, language, query, value, onChange }: Props): ReactNode => {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [term, setTerm] = useState('');
  const type = field.refersTo ?? '';
  const several = field.widget.widget !== 'relation';
  useEffect(() => {
    void choicesOf(type, language, query).then(setChoices);
  }, [type]);
  const chosen = value.split(' ').filter(Boolean);
  const shown = choices.filter(
    ({ id, words }) => chosen.includes(id) || words.toLowerCase().includes(term.trim().toLowerCase()),
  );
  return [
    createElement('input', {
      key: 'search',
      type: 'search',
      placeholder: bodyWords[language].search,
      'aria-label': bodyWords[language].search,
      value: term,
      onChange: ({ target }: Changed<HTMLInputElement>) => setTerm(target.value),
    }),
    createElement(
      'select',
      {
        key: 'choices',
        size: 6,
        multiple: several,
        value: several ? chosen : value,
        onChange: ({ target }: Changed<HTMLSelectElement>) =>
          onChange([...target.selectedOptions].map((option) => option.value).join(' ')),
      },
      ...shown.map(({ id, words }) => createElement('option', { key: id, value: id }, words)),
    ),
  ];
};

const Choices = ({ field, language, value, onChange }: Props): ReactNode =>
  createElement(
    'select',
    { value, onChange: ({ target }: Changed<HTMLSelectElement>) => onChange(target.value) },
    createElement('option', { value: '' }, bodyWords[language].none),
    ...optionsOf(field.widget.options ?? [], language).map((option) =>
      createElement('option', { key: option.value, value: option.value }, option.label),
    ),
  );

const Line = ({ field, value, onChange }: Props): ReactNode =>
  createElement('input', {
    type: 'text',
    maxLength: field.widget.max,
    value,
    onChange: ({ target }: Changed<HTMLInputElement>) => onChange(target.value),
  });

/** One field of a block, as its definition asks for it. */
export const BlockField = (props: Props): ReactNode => {
  const { field, word, language } = props;
  const { widget, options, required } = { ...field.widget, options: field.widget.options };
  const kind = field.refersTo ? References : widget === 'select' && options ? Choices : Line;
  const label = required === false ? bodyWords[language].optional(word.label) : word.label;
  // A search and its list are two fields: a group names both.
  return field.refersTo
    ? createElement(
        'fieldset',
        null,
        createElement('legend', null, label),
        word.hint && createElement('small', null, word.hint),
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
