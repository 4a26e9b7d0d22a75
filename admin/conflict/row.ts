import { MergeView } from '@codemirror/merge';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Locale } from '../../src/i18n/locales.ts';
import { element } from '../elements.ts';
import { textOf, type Difference } from './differences.ts';
import type { ConflictWords } from './words.ts';

export type Choice = 'mine' | 'theirs' | 'together';

/** One field of which one of two texts has to be chosen. */
export interface Row {
  readonly element: HTMLElement;
  /** What editors call the field. */
  readonly label: string;
  readonly choose: (choice: Choice) => void;
  /** Nothing where nobody has chosen yet. */
  readonly decided: () => { readonly field: string; readonly value: unknown } | undefined;
}

/** Marks what a button has put into a text, which is no editing. */
const ours = Annotation.define<boolean>();

const arrow = (label: string): HTMLElement => {
  const made = element('button', '→');
  Object.assign(made, { type: 'button', title: label });
  made.setAttribute('aria-label', label);
  return made;
};

/** Shows both texts of a field side by side with their differences; plain words can also be edited there. */
export const rowOf = (difference: Difference, label: string, locale: Locale, words: ConflictWords): Row => {
  const { field, mine, theirs, suggested } = difference;
  const canEdit = [mine, theirs].every((value) => value === undefined || typeof value === 'string');
  const own = textOf(mine);
  let choice: Choice | undefined;

  const name = `conflict-${field}`;
  const radios = (['mine', 'theirs', ...(canEdit ? (['together'] as const) : [])] as const).map((value) => {
    const input = element('input');
    Object.assign(input, { type: 'radio', name, value });
    input.addEventListener('change', () => choose(value));
    return { value, input, shown: element('label', input, ` ${words[value]}`) };
  });

  const attributes = (title: string) =>
    EditorView.contentAttributes.of({ 'aria-label': `${label}: ${title}`, lang: locale, spellcheck: 'false' });
  const place = element('div');
  place.className = 'conflict-texts';
  const view = new MergeView({
    parent: place,
    a: {
      doc: textOf(theirs),
      extensions: [EditorState.readOnly.of(true), EditorView.lineWrapping, attributes(words.theirText)],
    },
    b: {
      doc: own,
      extensions: [
        EditorState.readOnly.of(!canEdit),
        EditorView.lineWrapping,
        attributes(words.ownText),
        EditorView.updateListener.of(({ transactions }) => {
          if (transactions.some((one) => one.docChanged && !one.annotation(ours))) mark('together');
        }),
      ],
    },
    ...(canEdit && { revertControls: 'a-to-b' as const, renderRevertControl: () => arrow(words.take) }),
    collapseUnchanged: { margin: 2, minSize: 6 },
  });

  const mark = (value: Choice): void => {
    choice = value;
    for (const radio of radios) radio.input.checked = radio.value === value;
  };
  const choose = (value: Choice): void => {
    mark(value);
    if (value === 'together') {
      view.b.focus();
      return;
    }
    const text = value === 'mine' ? own : textOf(theirs);
    view.b.dispatch({ changes: { from: 0, to: view.b.state.doc.length, insert: text }, annotations: ours.of(true) });
  };
  if (suggested) choose(suggested);

  const columns = element('div', element('span', words.theirText), element('span', words.ownText));
  columns.className = 'conflict-columns';
  const choices = element('div', ...radios.map(({ shown }) => shown));
  choices.className = 'conflict-choices';
  return {
    element: element('fieldset', element('legend', label), choices, columns, place),
    label,
    choose,
    decided: () => {
      if (choice === undefined) return undefined;
      const value = choice === 'mine' ? mine : choice === 'theirs' ? theirs : view.b.state.doc.toString();
      return { field, value };
    },
  };
};
