import { createElement, useId, useState, type ReactNode } from 'react';
import { isReserved } from '../../src/gate/file-names.ts';
import type { DocumentName } from '../../src/model/index.ts';
import { identifierPattern } from '../../src/model/kinds.ts';
import { openForm } from '../decap/form.ts';
import { languageInUse } from '../language.ts';
import { offeredRenaming } from './renaming.ts';
import { nameWords } from './words.ts';

const fits = new RegExp(identifierPattern);

/** Offers to give a saved entry another address, where that can be done. */
export const Renaming = ({ type, name }: { readonly type: DocumentName; readonly name: string }): ReactNode => {
  const rename = offeredRenaming();
  const id = useId();
  const [to, setTo] = useState<string>();
  const [told, setTold] = useState('');
  const words = nameWords[languageInUse()];
  if (!rename) return null;
  const plain = (text: string, onClick: () => void, className?: string) =>
    createElement('button', { type: 'button', className, onClick }, text);
  if (to === undefined) return plain(words.rename, () => setTo(name));

  const act = async () => {
    if (!fits.test(to)) {
      setTold(words.wrong);
      return;
    }
    if (isReserved(to)) {
      setTold(words.reserved);
      return;
    }
    if (openForm()?.hasChanged) {
      setTold(words.saveFirst);
      return;
    }
    if (to === name) {
      setTo(undefined);
      return;
    }
    try {
      await rename(type, name, to);
      window.location.hash = `#/collections/${type}/entries/${to}`;
      // Lists, references and what was read of the files are of before.
      window.location.reload();
    } catch (error) {
      setTold(String(error));
    }
  };
  return createElement(
    'div',
    { className: 'own-renaming' },
    createElement('label', { htmlFor: id }, words.renameLabel),
    createElement('input', {
      id,
      type: 'text',
      value: to,
      spellCheck: false,
      autoComplete: 'off',
      onChange: ({ target }: { readonly target: HTMLInputElement }) => setTo(target.value.trim()),
    }),
    createElement('p', null, words.renameExplained),
    createElement(
      'p',
      { className: 'buttons' },
      plain(words.renameNow, () => void act(), 'main-button'),
      plain(words.keep, () => setTo(undefined)),
    ),
    createElement('p', { role: 'alert' }, told),
  );
};
