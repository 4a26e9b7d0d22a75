import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { Component, createElement, createRef } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import tokens from '../../src/styles/tokens.css?raw';
import styles from './pane.css?raw';
import type * as module from './preview.ts';

// The site's words and model are in `preview.js`, and must not come into the editor's own script a second time: only types here.
type Module = typeof module;
type View = ReturnType<Module['viewIn']>;

/** What of Decap's immutable values is used here. */
interface Kept {
  readonly getIn: (path: readonly string[]) => { readonly toJS: () => Record<string, unknown> } | undefined;
}

/** What Decap gives a template of a preview, beside much else. `entry` is not used: it has one language alone. */
interface Given {
  /** The language of the left pane; none where there is one pane alone. */
  readonly locale?: string;
  /** Everything that Decap knows. */
  readonly state: { readonly entryDraft: Kept };
}

const folder = '/admin/preview/';

const read = async (part: string): Promise<unknown> => {
  const answer = await fetch(`${folder}${part}.json`);
  if (!answer.ok) throw new Error(`${folder}${part}.json: ${answer.status}`);
  return answer.json();
};

let loaded: Promise<Module> | undefined;

/** The site's pages and the parser of its texts, which are large: fetched when the first preview opens. */
const load = (): Promise<Module> =>
  (loaded ??= (async () => {
    const address = `${folder}preview.js`;
    const [parser, preview] = await Promise.all([
      import('satteri'),
      import(/* @vite-ignore -- made by a build of its own */ address) as Promise<Module>,
    ]);
    preview.surroundWith({ parser, read });
    return preview;
  })());

/** Where the words of each language are: Decap keeps those of the default one with the facts, and others apart. */
const unsavedIn = ({ locales, default_locale: first }: NonNullable<CmsConfig['i18n']>, draft: Kept) => {
  const fieldsIn = (locale: string) =>
    draft.getIn(locale === first ? ['entry', 'data'] : ['entry', 'i18n', locale, 'data'])?.toJS() ?? {};
  return { facts: fieldsIn(first ?? ''), words: Object.fromEntries(locales.map((tag) => [tag, fieldsIn(tag)])) };
};

const templateFor = (type: TypeName, language: Locale, i18n: NonNullable<CmsConfig['i18n']>, sorry: string) =>
  class Template extends Component<Given> {
    private readonly host = createRef<HTMLDivElement>();
    private view: View | undefined;
    private drawn: { readonly draft: Kept; readonly locale: string | undefined } | undefined;

    override componentDidMount() {
      void this.open();
    }

    private async open() {
      try {
        const { viewIn } = await load();
        if (this.host.current) this.view = viewIn(this.host.current, language, `${folder}preview.css`);
        this.componentDidUpdate();
      } catch {
        loaded = undefined;
        this.host.current?.replaceChildren(sorry);
      }
    }

    override componentDidUpdate() {
      const { locale, state } = this.props;
      if (!this.view || (this.drawn?.draft === state.entryDraft && this.drawn.locale === locale)) return;
      this.drawn = { draft: state.entryDraft, locale };
      this.view.update({ type, ...unsavedIn(i18n, state.entryDraft) }, (locale ?? i18n.default_locale) as Locale);
    }

    override componentWillUnmount() {
      this.view?.close();
    }

    override render() {
      return createElement('div', { ref: this.host, className: 'preview', lang: language });
    }
  };

/**
 * Lets Decap show every entry as readers will see it, to an editor who reads `language`. `sorry` is said where the preview
 * cannot be fetched.
 */
export const registerPreviews = ({ collections, i18n }: CmsConfig, language: Locale, sorry: string): void => {
  if (!i18n) return;
  CMS.registerPreviewStyle(`${tokens}\n${styles}`, { raw: true });
  for (const collection of collections) {
    const type = collection.name as TypeName;
    CMS.registerPreviewTemplate(type, templateFor(type, language, i18n, sorry) as never);
  }
};
