import CMS from 'decap-cms-app';
import { Component, createElement, createRef, type ComponentClass, type ReactNode } from 'react';

interface Props {
  readonly value?: unknown;
  readonly onChange: (value: unknown, metadata?: unknown) => void;
}

interface Inner extends Component {
  readonly isValid?: () => unknown;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (one as { equals?: (other: unknown) => boolean } | null | undefined)?.equals?.(other) === true;

/**
 * Decap's relation tells its value once more when it has loaded the words for it. In the pane of another language that would
 * write a fact into that language's file, where the gate refuses it; so only a new value is passed on.
 */
const quiet = (Relation: ComponentClass<Props>) =>
  class QuietRelation extends Component<Props> {
    readonly #inner = createRef<Inner>();

    readonly isValid = (): unknown => this.#inner.current?.isValid?.() ?? true;

    readonly #change: Props['onChange'] = (value, metadata) => {
      if (!isSame(value, this.props.value)) this.props.onChange(value, metadata);
      // Its words are there now, and nothing else would make it show them.
      else setTimeout(() => this.#inner.current?.forceUpdate());
    };

    override render(): ReactNode {
      return createElement(Relation, { ...this.props, onChange: this.#change, ref: this.#inner } as Props);
    }
  };

/** Puts the quiet relation in the place of Decap's. */
export const keepFactsInOnePlace = (): void => {
  const { control, preview, schema } = CMS.getWidget('relation') as unknown as {
    readonly control: ComponentClass<Props>;
    readonly preview: never;
    readonly schema: object;
  };
  // Decap's types leave the rules for the widget's settings out.
  const register = CMS.registerWidget as (...given: unknown[]) => void;
  register('relation', quiet(control), preview, schema);
};
