import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import type { Command, KeyBinding } from '@codemirror/view';

/** Puts a mark on both sides of what is selected, or takes it away where it stands there. */
const around =
  (mark: string): Command =>
  (view) => {
    const { state } = view;
    const { length } = mark;
    const changes = state.changeByRange(({ from, to }) => {
      const has = (at: number) => state.sliceDoc(at, at + length) === mark;
      const marked = has(from - length) && has(to) && from >= length;
      const edits: ChangeSpec = marked
        ? [
            { from: from - length, to: from },
            { from: to, to: to + length },
          ]
        : [
            { from, insert: mark },
            { from: to, insert: mark },
          ];
      const by = marked ? -length : length;
      return { changes: edits, range: EditorSelection.range(from + by, to + by) };
    });
    view.dispatch(state.update(changes, { userEvent: 'input', scrollIntoView: true }));
    return true;
  };

export const bold = around('**');
export const italic = around('*');

/** Makes what is selected the words of a link, and selects where its address goes. */
export const link: Command = (view) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const insert = `[${words}](https://)`;
  const address = from + words.length + 3;
  const selection =
    words === '' ? EditorSelection.single(from + 1) : EditorSelection.single(address, address + 'https://'.length);
  view.dispatch(state.update({ changes: { from, to, insert }, selection, userEvent: 'input', scrollIntoView: true }));
  return true;
};

export const shortcuts: readonly KeyBinding[] = [
  { key: 'Mod-b', run: bold, preventDefault: true },
  { key: 'Mod-i', run: italic, preventDefault: true },
  { key: 'Mod-k', run: link, preventDefault: true },
];
