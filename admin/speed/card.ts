import { createElement, memo, type ComponentType, type ReactNode } from 'react';

/** What of Decap's immutable maps is used here. */
interface Kept {
  readonly get: (name: string) => unknown;
}

interface Given {
  readonly collection: Kept;
  readonly entry: Kept;
  readonly viewStyle?: string;
  readonly collectionLabel?: string;
  readonly workflowStatus?: string;
}

type TitleOf = (collection: Kept, entry: Kept) => ReactNode;

/**
 * A card of a list as three elements, where Decap's is eleven components that each listen to everything that happens. Its
 * own is shown where it says more: with a picture, a step of the workflow, or the name of the list.
 */
export const lightCard = (stock: ComponentType<Given>, titleOf: TitleOf) =>
  memo((props: Given) => {
    const { collection, entry, viewStyle = 'VIEW_STYLE_LIST', collectionLabel, workflowStatus } = props;
    if (viewStyle !== 'VIEW_STYLE_LIST' || collectionLabel || workflowStatus) return createElement(stock, props);
    const href = `#/collections/${String(collection.get('name'))}/entries/${String(entry.get('slug'))}`;
    return createElement(
      'li',
      { className: 'entry-card' },
      createElement('a', { href }, createElement('h2', null, titleOf(collection, entry))),
    );
  });
