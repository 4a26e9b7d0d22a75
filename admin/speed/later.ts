import { Component, createElement, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Safari has no `requestIdleCallback`. */
export const soon = (work: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 500 }) : setTimeout(work, 20);

/** What can be made when everything else is shown: the first picture of a page does not wait for it. */
export class Later extends Component<Props, { readonly isDue: boolean }> {
  override state = { isDue: false };
  #isGone = false;

  override componentDidMount(): void {
    // Asked for within a picture, it is done after that is painted.
    requestAnimationFrame(() =>
      soon(() => {
        if (!this.#isGone) this.setState({ isDue: true });
      }),
    );
  }

  override componentWillUnmount(): void {
    this.#isGone = true;
  }

  override render(): ReactNode {
    return this.state.isDue ? this.props.children : null;
  }
}

/** How many fields are made at once, which is more than any screen holds; the text of a document is among them. */
const fieldsAtOnce = 10;

/** What of Immutable.js's lists is used here. */
interface Fields {
  readonly take: (count: number) => ReactNode;
  readonly skip: (count: number) => ReactNode;
}

/** Makes the first fields of a form at once, and the rest when those are shown. */
export const inTwoSteps = (fields: Fields): readonly ReactNode[] => [
  fields.take(fieldsAtOnce),
  createElement(Later, { key: 'later' }, fields.skip(fieldsAtOnce)),
];
