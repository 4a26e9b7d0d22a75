import { createElement, type ReactNode } from 'react';
import type { BlockName } from '../../src/blocks/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { PickerDialog } from '../picker/dialog.ts';
import { insertOf } from '../picker/insert.ts';
import { BlockForm } from './block-form.ts';
import { BlockList } from './block-list.ts';
import type { insertionOf } from './block-source.ts';

/** What is open: the list of blocks, the form of one, with what is known of its fields, or the search for what can be inserted. */
export type OpenDialog =
  { readonly name: BlockName; readonly values?: Readonly<Record<string, string>> } | 'blocks' | 'find';

interface Props {
  readonly dialog: OpenDialog;
  /** What is selected in the text. */
  readonly selected: string;
  readonly locale: Locale;
  readonly language: Locale;
  readonly onInsert: (source: string, stands: Parameters<typeof insertionOf>[3]) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly onCancel: () => void;
}

/** The dialog that is open over a text. */
export const BodyDialog = ({ dialog, selected, locale, language, onInsert, onOpen, onCancel }: Props): ReactNode => {
  if (dialog === 'blocks')
    return createElement(BlockList, { language, onCancel, onChoose: (name) => onOpen({ name }) });
  if (dialog !== 'find') return createElement(BlockForm, { ...dialog, selected, language, onInsert, onCancel });
  return createElement(PickerDialog, {
    locale,
    language,
    onCancel,
    onChoose: (kind, choice) => {
      const chosen = insertOf(kind, choice, selected, locale);
      if ('source' in chosen) onInsert(chosen.source, chosen.stands);
      else onOpen(chosen);
    },
  });
};
