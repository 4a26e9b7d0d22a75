import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { linter, nextDiagnostic, previousDiagnostic, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { followMarks } from '../panes/marks.ts';
import { pasting, type Pasted } from '../paste/paste.ts';
import { takingPictures } from './pictures.ts';
import { shortcuts } from './shortcuts.ts';

/** How long an editor stops typing before the text is looked at. */
const pause = 300;

/** What a body is edited with. */
interface Setting {
  /** The attributes of the field itself: its id, name and language. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isDisabled: boolean;
  readonly onChange: (text: string) => void;
  /** Told when something rich was pasted. */
  readonly onPaste: (pasted: Pasted) => void;
  /** Told which files were dropped or pasted. */
  readonly onPictures: (files: readonly File[]) => void;
  readonly diagnose: (text: string) => Promise<readonly Diagnostic[]>;
}

/**
 * MDX as it is written here: a tag is no HTML whose inside would be left dark, and indented lines are no code. Keys and pasted
 * addresses are left alone, so that nothing is written that was not typed.
 */
const language = markdown({
  base: markdownLanguage,
  extensions: { remove: ['HTMLBlock', 'IndentedCode'] },
  completeHTMLTags: false,
  addKeymap: false,
  pasteURLAsLink: false,
});

/** Everything that a body's CodeMirror is made of. */
export const extensionsFor = ({
  attributes,
  isDisabled,
  onChange,
  onPaste,
  onPictures,
  diagnose,
}: Setting): Extension => [
  // A text goes out exactly as it came in.
  EditorState.lineSeparator.of('\n'),
  pasting(onPaste),
  takingPictures(onPictures),
  EditorState.readOnly.of(isDisabled),
  history(),
  highlightSpecialChars(),
  language,
  syntaxHighlighting(classHighlighter),
  followMarks,
  EditorView.lineWrapping,
  // What scrolls has to be reached by keys, and a text that may not be written is read too.
  EditorView.contentAttributes.of({ tabindex: '0', spellcheck: 'true', autocapitalize: 'sentences', ...attributes }),
  keymap.of([
    ...shortcuts,
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
    ...defaultKeymap,
    ...historyKeymap,
  ]),
  linter(async ({ state }) => diagnose(state.doc.toString()), { delay: pause }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  }),
];
