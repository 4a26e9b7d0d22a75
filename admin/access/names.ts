import { languageInUse } from '../language.ts';
import { accessWords } from './words.ts';

// Called by Decap's own code, as mends.ts puts it there.

/** What a button is called, in the language of whoever edits. */
export const nameOf = (what: 'remove' | 'move' | 'pages' | 'media' | 'preview'): string =>
  accessWords[languageInUse()][what];

/** The name and state of a button that opens an item and folds it up. */
export const fold = (folded: boolean) => {
  const { open, close } = accessWords[languageInUse()];
  return { type: 'button', 'aria-label': folded ? open : close, 'aria-expanded': !folded };
};

interface Moved {
  readonly active: { readonly data: { readonly current?: { readonly sortable?: { readonly index: number } } } };
  readonly over: { readonly data: { readonly current?: { readonly sortable?: { readonly index: number } } } } | null;
}

const placeOf = (item: Moved['active'] | Moved['over']) => (item?.data.current?.sortable?.index ?? 0) + 1;

/** What is said while an item of a list is moved, in the form that dnd-kit asks for. */
export const sayMoves = () => {
  const words = accessWords[languageInUse()];
  return {
    screenReaderInstructions: { draggable: words.howToMove },
    announcements: {
      onDragStart: ({ active }: Moved) => words.lifted(placeOf(active)),
      onDragOver: ({ over }: Moved) => (over ? words.over(placeOf(over)) : undefined),
      onDragEnd: ({ over }: Moved) => (over ? words.dropped(placeOf(over)) : words.leftWhereItWas),
      onDragCancel: () => words.leftWhereItWas,
    },
  };
};
