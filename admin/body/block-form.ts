import { createElement, useState, type ReactNode, type SubmitEvent } from 'react';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import type { FieldWord } from '../../src/i18n/field-words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { Block } from '../../src/model/block.ts';
import { Dialogue } from '../dialogue.ts';
import { BlockField } from './block-field.ts';
import { sourceOf } from './block-source.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly name: BlockName;
  /** What was selected: the block's text, where it holds any. */
  readonly selected: string;
  /** What is known of its fields already. */
  readonly values?: Readonly<Record<string, string>>;
  readonly language: Locale;
  readonly onInsert: (source: string, stands: Block['stands']) => void;
  readonly onCancel: () => void;
}

/** What the build would say of the block, without what only its text could be blamed for where it will stand. */
const faultsOf = async (source: string, stands: Block['stands'], language: Locale): Promise<readonly string[]> => {
  const { problemsInBody, siteProfile } = await import('./policy.ts');
  const found = problemsInBody(stands === 'in-text' ? `…${source}` : source, '', siteProfile);
  return found
    .filter(({ code }) => code.includes('block'))
    .map(({ code, details }) => wordsIn(language).problems[code](details));
};

/** A small form for the fields of a block, made from its definition; it is inserted when the site's policy accepts it. */
export const BlockForm = ({ name, selected, values: given = {}, language, onInsert, onCancel }: Props): ReactNode => {
  const block: Block = blocks[name];
  const { label, hint, fields } = wordsIn(language).fields.blocks[name];
  const labels: Readonly<Record<string, FieldWord>> = fields;
  const words = bodyWords[language];
  const [values, setValues] = useState(given);
  const [text, setText] = useState(selected);
  const [faults, setFaults] = useState<readonly string[]>([]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const inOrder = Object.fromEntries(Object.keys(block.fields).map((field) => [field, values[field] ?? '']));
    const source = sourceOf(name, block, inOrder, text.trim());
    const found = await faultsOf(source, block.stands, language);
    setFaults(found);
    if (found.length === 0) onInsert(source, block.stands);
  };

  return createElement(
    Dialogue,
    { heading: label, onCancel },
    createElement(
      'form',
      { onSubmit: (event: SubmitEvent) => void submit(event) },
      createElement('p', null, hint),
      ...Object.entries(block.fields).map(([field, definition]) =>
        createElement(BlockField, {
          key: field,
          field: definition,
          word: labels[field] ?? { label: field },
          language,
          value: values[field] ?? '',
          onChange: (value) => setValues((now) => ({ ...now, [field]: value })),
        }),
      ),
      block.holds !== 'nothing' &&
        createElement(
          'label',
          null,
          createElement('span', null, words.text),
          createElement('small', null, words.textHint),
          createElement('textarea', {
            rows: 4,
            value: text,
            onChange: ({ target }: { readonly target: HTMLTextAreaElement }) => setText(target.value),
          }),
        ),
      createElement('div', { role: 'alert' }, ...faults.map((fault) => createElement('p', { key: fault }, fault))),
      createElement(
        'p',
        { className: 'buttons' },
        createElement('button', { type: 'submit', className: 'main-button' }, words.insert),
        createElement('button', { type: 'button', onClick: onCancel }, words.cancel),
      ),
    ),
  );
};
