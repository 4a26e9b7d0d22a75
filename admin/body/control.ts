import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Component, createElement, createRef, type ReactNode } from 'react';
import { defaultLocale, isLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import { PaneNotice } from '../panes/notice.ts';
import { joinPanes } from '../panes/panes.ts';
import { pasteWords } from '../paste/words.ts';
import { languageInUse } from '../language.ts';
import { insertionOf } from './block-source.ts';
import { entryKeyOf, writtenIn, type BodyProps } from './decap.ts';
import { BodyDialog, type OpenDialog } from './dialog.ts';
import { diagnosticOf, mend, placeOf, type Found } from './diagnostics.ts';
import { extensionsFor } from './extensions.ts';
import { lengthOf } from './length.ts';
import { putPictures } from './pictures.ts';
import { ProblemList } from './problem-list.ts';
import type { Text } from './problems.ts';
import { Tools } from './tools.ts';
import { bodyWords } from './words.ts';

interface State {
  readonly problems?: readonly Found[];
  readonly isUnchecked?: boolean;
  readonly length: number;
  /** What is said of what was pasted or put in, until something is changed. */
  readonly pasted?: string | undefined;
  readonly dialog?: OpenDialog | undefined;
  /** Sections that were changed in other languages and not in this one. */
  readonly toFollow: ReadonlyMap<Locale, readonly number[]>;
}

const asLocale = (tag: string | undefined): Locale => (tag !== undefined && isLocale(tag) ? tag : defaultLocale);

/** The text of a document in one language: Decap's widget `body`. What is not typed or chosen is never changed. */
export class BodyControl extends Component<BodyProps, State> {
  override state: State = { length: lengthOf(this.props.value ?? ''), toFollow: new Map() };
  readonly #host = createRef<HTMLDivElement>();
  #view: EditorView | undefined;
  #pane: ReturnType<typeof joinPanes> | undefined;
  /** The text as Decap knows it. */
  #known = this.props.value ?? '';

  get #text(): Text {
    const type = this.props.collection.get('name');
    return {
      locale: asLocale(this.props.locale),
      language: languageInUse(),
      type: isTypeName(type) ? type : 'pages',
    };
  }

  readonly #diagnose = async (text: string): Promise<readonly Found[]> => {
    try {
      // The parser is large, and nothing but texts needs it.
      const { problemsOf } = await import('./problems.ts');
      const about = this.#text;
      const problems = problemsOf(text, about).map((problem) => diagnosticOf(problem, bodyWords[about.language].mend));
      this.setState({ problems, length: lengthOf(text) });
      return problems;
    } catch {
      this.setState({ isUnchecked: true, length: lengthOf(text) });
      return [];
    }
  };

  override componentDidMount(): void {
    const { forID, field, isDisabled = false } = this.props;
    const { locale } = this.#text;
    const parent = this.#host.current;
    if (!parent) return;
    const extensions = extensionsFor({
      attributes: { id: forID, lang: locale, 'aria-label': `${field.get('label')} · ${locales[locale].name}` },
      isDisabled,
      onChange: (text) => {
        this.#known = text;
        this.props.onChange(text);
        this.#pane?.changed();
        this.setState({ pasted: undefined });
      },
      onPaste: ({ pictures }) => this.setState({ pasted: pasteWords[this.#text.language].pasted(pictures) }),
      onPictures: this.#putPictures,
      diagnose: this.#diagnose,
    });
    const view = new EditorView({ parent, state: EditorState.create({ doc: this.#known, extensions }) });
    this.#view = view;
    this.#pane = joinPanes({
      entry: entryKeyOf(this.props),
      locale,
      view,
      onFollow: (toFollow) => this.setState({ toFollow }),
    });
  }

  /** Whatever else changes the text comes in here: another language copied, a backup restored. */
  override componentDidUpdate(): void {
    const { value = '' } = this.props;
    if (!this.#view || value === this.#known) return;
    this.#known = value;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: value } });
  }

  override componentWillUnmount(): void {
    this.#pane?.leave();
    this.#view?.destroy();
  }

  /** Decap calls this when its label is clicked. */
  focus(): void {
    this.#view?.focus();
  }

  readonly #withView = (act: (view: EditorView) => void): void => {
    if (!this.#view) return;
    act(this.#view);
    this.#view.focus();
  };

  readonly #jump = (from: number, to = from) =>
    this.#withView((view) => view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true }));

  /** While a dialog is shown, nothing behind it can be focused. */
  readonly #close = () => this.setState({ dialog: undefined }, () => this.#view?.focus());

  /** Puts something where it belongs beside the caret, or in the place of what is selected. */
  readonly #insert = (source: string, stands: Parameters<typeof insertionOf>[3]) => {
    this.#withView((view) => {
      const change = insertionOf(view.state.doc.toString(), view.state.selection.main, source, stands);
      view.dispatch({
        changes: change,
        selection: { anchor: change.from + change.insert.length },
        scrollIntoView: true,
        userEvent: 'input',
      });
    });
    this.#close();
  };

  readonly #putPictures = (files: readonly File[]): void =>
    void putPictures(files, this.#text, this.#insert).then((pasted) => pasted && this.setState({ pasted }));

  get #selected(): string {
    const { from = 0, to = 0 } = this.#view?.state.selection.main ?? {};
    return this.#view?.state.sliceDoc(from, to) ?? '';
  }

  override render(): ReactNode {
    const { classNameWrapper, setActiveStyle, setInactiveStyle, getEntry, isDisabled = false } = this.props;
    const { problems, isUnchecked = false, length, pasted, toFollow, dialog } = this.state;
    const { language, locale } = this.#text;
    const written = writtenIn(getEntry());
    return createElement(
      'div',
      { className: `${classNameWrapper} own body-editor`, onFocus: setActiveStyle, onBlur: setInactiveStyle },
      createElement(Tools, {
        language,
        isDisabled,
        onCommand: (command) => this.#withView(command),
        onBlocks: () => this.setState({ dialog: 'blocks' }),
        onPictures: this.#putPictures,
        onFind: () => this.setState({ dialog: 'find' }),
      }),
      createElement(PaneNotice, {
        language,
        own: { text: this.#known, day: written.get(locale)?.day },
        others: new Map([...written].filter(([other]) => other !== locale)),
        toFollow,
        onJump: this.#jump,
      }),
      createElement('div', { ref: this.#host, className: 'body-text' }),
      createElement('p', { role: 'status', className: 'body-pasted' }, pasted),
      createElement('p', { className: 'body-length' }, bodyWords[language].length(length, locale)),
      createElement(ProblemList, {
        language,
        problems,
        isUnchecked,
        lineOf: (problem) => (this.#view ? this.#view.state.doc.lineAt(placeOf(this.#view, problem).from).number : 1),
        onJump: (problem) =>
          this.#withView((view) => {
            const { from, to } = placeOf(view, problem);
            this.#jump(from, to);
          }),
        onMend: (chosen) => this.#withView((view) => mend(view, chosen)),
      }),
      dialog &&
        createElement(BodyDialog, {
          dialog,
          selected: this.#selected,
          locale,
          language,
          onInsert: this.#insert,
          onOpen: (opened) => this.setState({ dialog: opened }),
          onCancel: this.#close,
        }),
    );
  }
}
