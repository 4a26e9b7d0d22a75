import { useState } from 'react';
import type { TypeName } from '../../src/model/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { changeFacts } from '../saved/entries.ts';
import { standingWords } from './words.ts';

/** A change of facts that is saved at once, and what is said of it meanwhile and afterwards. */
export const useSaving = (type: TypeName, name: string, language: Locale) => {
  const words = standingWords[language];
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (facts: Readonly<Record<string, unknown>>, options?: { readonly urgent: boolean }) => {
    setBusy(true);
    setSaid(words.saving);
    try {
      setSaid((await changeFacts(type, name, facts, options)) ? '' : words.unsaved);
      return true;
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, said, isBusy, say: setSaid };
};
