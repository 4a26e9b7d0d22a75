import type { Command } from '@codemirror/view';
import { createElement, type ReactNode } from 'react';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { pickerWords } from '../picker/words.ts';
import { bold, italic, link } from './shortcuts.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly language: Locale;
  readonly isDisabled: boolean;
  readonly onCommand: (command: Command) => void;
  readonly onBlock: (name: BlockName) => void;
  /** Opens the search for what can be inserted. */
  readonly onFind: () => void;
}

const commands = { bold, italic, link } as const;
const names = Object.keys(blocks) as BlockName[];

/** Buttons for bold, italic and links, the search for what can be inserted, and the list of blocks. */
export const Tools = ({ language, isDisabled, onCommand, onBlock, onFind }: Props): ReactNode => {
  const words = bodyWords[language];
  const labels = wordsIn(language).fields.blocks;
  return createElement(
    'div',
    { className: 'body-tools', role: 'group', 'aria-label': words.tools },
    ...Object.entries(commands).map(([name, command]) =>
      createElement(
        'button',
        { key: name, type: 'button', disabled: isDisabled, onClick: () => onCommand(command) },
        words[name as keyof typeof commands],
      ),
    ),
    createElement('button', { type: 'button', disabled: isDisabled, onClick: onFind }, pickerWords[language].open),
    createElement(
      'select',
      {
        'aria-label': words.insertBlock,
        disabled: isDisabled,
        value: '',
        onChange: ({ target }: { readonly target: HTMLSelectElement }) => onBlock(target.value as BlockName),
      },
      createElement('option', { value: '' }, words.chooseBlock),
      ...names.map((name) => createElement('option', { key: name, value: name }, labels[name].label)),
    ),
  );
};
