import CMS from 'decap-cms-app';
import { Component, createElement, type ComponentType } from 'react';

interface Props {
  readonly value?: unknown;
  readonly onChange: (value: unknown, metadata?: unknown) => void;
}

interface Inner extends Component {
  readonly isValid?: () => unknown;
}

/** Values that hold others are Immutable.js's, which know whether they say the same. */
interface Comparable {
  readonly equals?: (other: unknown) => boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (one as Comparable | null | undefined)?.equals?.(other) === true;

/**
 * Decap's field for a reference tells its value once more when it has loaded its choices, also in the pane of the language
 * that has no such field: the fact would be written there too, and an entry be changed by being opened. This one is quiet.
 */
export const quietenRelations = (): void => {
  const widget = CMS.getWidget('relation');
  // Decap's types call the component by those of its props.
  const stock = widget?.control as unknown as ComponentType<Props & { ref: (inner: Inner | null) => void }>;
  class QuietRelation extends Component<Props> {
    #inner: Inner | null = null;

    readonly #keep = (inner: Inner | null) => {
      this.#inner = inner;
    };

    readonly #change = (value: unknown, metadata?: unknown) => {
      // The choices have come, though: the stock field does not draw itself again for them.
      if (isSame(value, this.props.value)) setTimeout(() => this.#inner?.forceUpdate());
      else this.props.onChange(value, metadata);
    };

    readonly isValid = (): unknown => this.#inner?.isValid?.() ?? true;

    override render() {
      return createElement(stock, { ...this.props, onChange: this.#change, ref: this.#keep });
    }
  }
  // Registered anew, it would lose the schema by which Decap checks its settings.
  if (widget) Object.assign(widget, { control: QuietRelation });
};
