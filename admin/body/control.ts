import { forEachDiagnostic, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Component, createElement, createRef, type ReactNode } from 'react';
import type { BlockName } from '../../src/blocks/index.ts';
import { defaultLocale, isLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import { BlockForm } from './block-form.ts';
import { insertionOf, type Insertion } from './block-source.ts';
import { extensionsFor } from './extensions.ts';
import { lengthOf } from './length.ts';
import { ProblemList } from './problem-list.ts';
import type { BodyProblem, Text } from './problems.ts';
import type { Query } from './references.ts';
import { Tools } from './tools.ts';
import { bodyWords } from './words.ts';

/** What Decap gives a widget, as far as this one needs it. */
interface Props {
  readonly value?: string;
  readonly forID: string;
  readonly field: { readonly get: (name: 'label') => string };
  readonly collection: { readonly get: (name: 'name') => string };
  readonly locale?: string;
  readonly classNameWrapper: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly query: Query;
}

interface State {
  readonly problems?: readonly Diagnostic[];
  readonly isUnchecked?: boolean;
  readonly length: number;
  /** The block whose form is open, and what was selected when it was opened. */
  readonly block?: { readonly name: BlockName; readonly selected: string } | undefined;
}

const asLocale = (tag: string | undefined): Locale => (tag !== undefined && isLocale(tag) ? tag : defaultLocale);

const diagnosticOf = ({ from, to, severity, message, cure }: BodyProblem, mend: string): Diagnostic => ({
  from,
  to,
  severity,
  message,
  ...(cure && {
    actions: [
      {
        name: mend,
        // The text has not changed since: a change takes its problems with it, or moves them where they are.
        apply: (view, now) => {
          const by = now - from;
          view.dispatch({
            changes: { from: cure.from + by, to: cure.to + by, insert: cure.insert },
            userEvent: 'input',
          });
        },
      },
    ],
  }),
});

/** The text of a document in one language: Decap's widget `body`. What is not typed or chosen is never changed. */
export class BodyControl extends Component<Props, State> {
  override state: State = { length: lengthOf(this.props.value ?? '') };
  readonly #host = createRef<HTMLDivElement>();
  #view: EditorView | undefined;
  /** The text as Decap knows it. */
  #known = this.props.value ?? '';

  get #text(): Text {
    const type = this.props.collection.get('name');
    return {
      locale: asLocale(this.props.locale),
      language: asLocale(document.documentElement.lang),
      type: isTypeName(type) ? type : 'pages',
    };
  }

  readonly #diagnose = async (text: string): Promise<readonly Diagnostic[]> => {
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
      },
      diagnose: this.#diagnose,
    });
    this.#view = new EditorView({ parent, state: EditorState.create({ doc: this.#known, extensions }) });
  }

  /** Whatever else changes the text comes in here: another language copied, a backup restored. */
  override componentDidUpdate(): void {
    const { value = '' } = this.props;
    if (!this.#view || value === this.#known) return;
    this.#known = value;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: value } });
  }

  override componentWillUnmount(): void {
    this.#view?.destroy();
  }

  /** Decap calls this when its label is clicked. */
  focus(): void {
    this.#view?.focus();
  }

  readonly #withView = (act: (view: EditorView) => void) => () => {
    if (this.#view) act(this.#view);
  };

  /** Where a problem stands now, after all that was typed since. */
  readonly #placeOf = (view: EditorView, problem: Diagnostic) => {
    let place = { from: problem.from, to: problem.to };
    forEachDiagnostic(view.state, (found, from, to) => {
      if (found === problem) place = { from, to };
    });
    return place;
  };

  readonly #insert = (source: string, stands: Parameters<typeof insertionOf>[3]) => {
    this.setState({ block: undefined });
    const view = this.#view;
    if (!view) return;
    const change: Insertion = insertionOf(view.state.doc.toString(), view.state.selection.main, source, stands);
    view.dispatch({
      changes: change,
      selection: { anchor: change.from + change.insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    });
    view.focus();
  };

  override render(): ReactNode {
    const { classNameWrapper, setActiveStyle, setInactiveStyle, query, isDisabled = false } = this.props;
    const { problems, isUnchecked = false, length, block } = this.state;
    const { language, locale } = this.#text;
    const words = bodyWords[language];
    return createElement(
      'div',
      { className: `${classNameWrapper} body-editor`, onFocus: setActiveStyle, onBlur: setInactiveStyle },
      createElement(Tools, {
        language,
        isDisabled,
        onCommand: (command) =>
          this.#withView((view) => {
            command(view);
            view.focus();
          })(),
        onBlock: (name) =>
          this.#withView(({ state }) => {
            const { from, to } = state.selection.main;
            this.setState({ block: { name, selected: state.sliceDoc(from, to) } });
          })(),
      }),
      createElement('div', { ref: this.#host, className: 'body-text' }),
      createElement(
        'p',
        { className: 'body-length' },
        (locale === language ? words : bodyWords[locale]).length(length),
      ),
      createElement(ProblemList, {
        language,
        problems,
        isUnchecked,
        lineOf: (problem) => {
          const view = this.#view;
          return view ? view.state.doc.lineAt(this.#placeOf(view, problem).from).number : 1;
        },
        onJump: (problem) =>
          this.#withView((view) => {
            const { from, to } = this.#placeOf(view, problem);
            view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
            view.focus();
          })(),
        onMend: (problem) =>
          this.#withView((view) => {
            const { from, to } = this.#placeOf(view, problem);
            problem.actions?.[0]?.apply(view, from, to);
            view.focus();
          })(),
      }),
      block &&
        createElement(BlockForm, {
          ...block,
          language,
          query,
          onInsert: this.#insert,
          onCancel: () => {
            this.setState({ block: undefined });
            this.#view?.focus();
          },
        }),
    );
  }
}
