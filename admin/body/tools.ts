import type { Command } from '@codemirror/view';
import { createElement, type ReactNode } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import { elementWith } from '../elements.ts';
import { pickerWords } from '../picker/words.ts';
import { pictureWords } from '../pictures/words.ts';
import { bold, italic, link } from './shortcuts.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly language: Locale;
  readonly isDisabled: boolean;
  readonly onCommand: (command: Command) => void;
  /** Opens the list of blocks. */
  readonly onBlocks: () => void;
  /** Told which files are to be put in as pictures. */
  readonly onPictures: (files: readonly File[]) => void;
  /** Opens the search for what can be inserted. */
  readonly onFind: () => void;
}

const commands = { bold, italic, link } as const;

/** Asks for files with the device's own dialogue. */
const chooseFiles = (take: (files: readonly File[]) => void): void => {
  const field = elementWith('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp', multiple: true });
  field.addEventListener('change', () => take([...(field.files ?? [])]));
  field.click();
};

/** Buttons for bold, italic, links and pictures, the search for what can be inserted, and blocks. */
export const Tools = ({ language, isDisabled, onCommand, onBlocks, onPictures, onFind }: Props): ReactNode => {
  const words = bodyWords[language];
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
      'button',
      { type: 'button', disabled: isDisabled, onClick: () => chooseFiles(onPictures) },
      pictureWords[language].put,
    ),
    createElement('button', { type: 'button', disabled: isDisabled, onClick: onBlocks }, words.chooseBlock),
  );
};
