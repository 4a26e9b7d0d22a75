import { Component, createElement, createRef, type ComponentType } from 'react';
import type { SignInProps } from './stock.ts';
import { tokenForm, type TokenCheck } from './token-form.ts';
import type { ForgeWords } from './words.ts';

/** Decap's page for signing in, where that is done with a token. */
export const tokenPage = (words: ForgeWords['token'], check: TokenCheck): ComponentType<SignInProps> =>
  class TokenPage extends Component<SignInProps> {
    readonly #place = createRef<HTMLDivElement>();

    override componentDidMount(): void {
      this.#place.current?.append(tokenForm(words, check, (credentials) => this.props.onLogin(credentials)));
    }

    override render() {
      return createElement(
        'main',
        { className: 'own sign-in' },
        createElement('h1', null, words.title),
        createElement('div', { ref: this.#place }),
      );
    }
  };
