import { createElement, type ReactNode } from 'react';
import { blocks, type BlockName } from '../../src/blocks/index.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { Dialogue } from '../dialogue.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly language: Locale;
  readonly onChoose: (name: BlockName) => void;
  readonly onCancel: () => void;
}

const names = Object.keys(blocks) as BlockName[];

/** Every block that can be inserted, each with what it is for. */
export const BlockList = ({ language, onChoose, onCancel }: Props): ReactNode => {
  const words = bodyWords[language];
  const labels = wordsIn(language).fields.blocks;
  return createElement(
    Dialogue,
    { heading: words.insertBlock, onCancel },
    createElement(
      'ul',
      { className: 'block-list', role: 'list' },
      ...names.map((name) =>
        createElement(
          'li',
          { key: name },
          createElement(
            'button',
            { type: 'button', 'aria-describedby': `block-${name}`, onClick: () => onChoose(name) },
            labels[name].label,
          ),
          createElement('small', { id: `block-${name}` }, labels[name].hint),
        ),
      ),
    ),
    createElement(
      'p',
      { className: 'buttons' },
      createElement('button', { type: 'button', onClick: onCancel }, words.cancel),
    ),
  );
};
