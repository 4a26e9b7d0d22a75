import { soon } from './later.ts';

const known = new WeakMap<object, unknown>();

/** What a function says of a collection, which never changes: the same object each time, so that no card is drawn again. */
export const sameOf = <Collection extends object, Said>(
  collection: Collection,
  ask: (one: Collection) => Said,
): Said => {
  if (!known.has(collection)) known.set(collection, ask(collection));
  return known.get(collection) as Said;
};

/** How many cards are drawn at once, which is more than any screen holds. */
export const atOnce = 60;

interface Listing {
  readonly state: { readonly cards: number };
  readonly props: { readonly entries?: { readonly size: number } };
  readonly setState: (state: { cards: number }) => void;
}

const waiting = new WeakSet<Listing>();

/** Draws more cards of a list when nobody waits for anything else, so that all can be scrolled to and found in the page. */
export const drawMore = (listing: Listing): void => {
  const { state, props } = listing;
  if (waiting.has(listing) || state.cards >= (props.entries?.size ?? 0)) return;
  waiting.add(listing);
  soon(() => {
    waiting.delete(listing);
    listing.setState({ cards: state.cards * 4 });
  });
};
