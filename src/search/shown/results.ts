import type { Arranged, Match } from '../asking/ask.ts';
import type { Index } from '../asking/files.ts';
import type { Wish } from '../asking/question.ts';
import { fill } from './element.ts';
import { groupsOf, resultOf } from './result.ts';

/** How many results are shown at first, each of which is one more small file on a slow line, and with each "more". */
const firstPortion = 5;
const portion = 10;

interface Showing {
  readonly matches: readonly Match[];
  readonly groups: ReturnType<typeof groupsOf>;
  readonly index: Index;
  readonly wishes: readonly Wish[];
}

/** The results in their list, and the button for more of them. */
export const resultsIn = (list: HTMLElement, more: HTMLElement) => {
  let showing: Showing | undefined;
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];

  /** Adds the results after some, unless another question has come meanwhile; `begin` is called when the first has come. */
  const add = async (now: Showing, before: number, count: number, begin?: () => void) => {
    const { matches, groups, index, wishes } = now;
    const next = matches.slice(before, before + count);
    // Asked for together, shown one by one: the best is there first, and none moves.
    const coming = next.map(async ({ page }) => resultOf(await index.page(page), wishes, index.manifest.audiences));
    for (const result of coming) result.catch(() => undefined);
    await coming[0];
    if (showing !== now) return;
    begin?.();
    for (const result of coming) {
      const made = await result;
      if (showing !== now) return;
      groups.add(made);
    }
    more.hidden = before + next.length >= matches.length;
  };

  return {
    links,
    /** Shows the first of what was found; `begin` is told of all when the best of them is there. Throws where it does not come. */
    show: (
      { first, others }: Arranged,
      index: Index,
      wishes: readonly Wish[],
      begin: (shown: readonly Match[]) => void,
    ): Promise<void> => {
      const now = { matches: [...first, ...others], groups: groupsOf(first.length, others.length), index, wishes };
      showing = now;
      return add(now, 0, firstPortion, () => {
        fill(list, ...now.groups.nodes);
        begin(now.matches);
      });
    },
    /** Shows some more. Throws where they do not come. */
    showMore: async (): Promise<void> => {
      if (showing) await add(showing, links().length, portion);
    },
  };
};
