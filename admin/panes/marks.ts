import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { sectionsOf } from './sections.ts';

const set = StateEffect.define<readonly number[]>();
const line = Decoration.line({ class: 'cm-to-follow' });

const marksIn = (text: string, places: readonly number[]): DecorationSet => {
  const sections = sectionsOf(text);
  const starts = places.flatMap((place) => {
    const section = sections[place];
    if (!section) return [];
    const rows = section.text.replace(/\n+$/, '').split('\n');
    let at = section.from;
    return rows.map((row) => {
      const start = at;
      at += row.length + 1;
      return line.range(start);
    });
  });
  return Decoration.set(starts, true);
};

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects, state }) => {
    const places = effects.findLast((effect) => effect.is(set))?.value;
    return places ? marksIn(state.doc.toString(), places) : marks.map(changes);
  },
  provide: (marks) => EditorView.decorations.from(marks),
});

/** Lets sections of a text be marked as to be followed up. */
export const followMarks: Extension = field;

/** Marks the sections at these places, and no others. */
export const markSections = (view: EditorView, places: readonly number[]): void =>
  view.dispatch({ effects: set.of(places) });
