import { Component, createElement, createRef, type ComponentType } from 'react';
import type { SignInProps } from './stock.ts';
import { tokenForm } from './token-form.ts';
import type { ForgeWords } from './words.ts';

/** Decap's page for signing in, where that is done with a token. */
export const tokenPage = (words: ForgeWords['token']): ComponentType<SignInProps> =>
  class TokenPage extends Component<SignInProps> {
    readonly #place = createRef<HTMLDivElement>();
    readonly #form = tokenForm(words, (credentials) => this.props.onLogin(credentials));

    override componentDidMount(): void {
      this.#place.current?.append(this.#form.form);
      this.componentDidUpdate();
    }

    override componentDidUpdate(): void {
      this.#form.show(this.props.inProgress === true, Boolean(this.props.error));
    }

    override render() {
      return createElement(
        'main',
        { className: 'sign-in' },
        createElement('h1', null, words.title),
        createElement('div', { ref: this.#place }),
      );
    }
  };
