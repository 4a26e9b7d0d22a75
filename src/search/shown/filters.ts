import { facetNames, type choosing, type Chosen, type FacetName } from '../asking/choice.ts';
import type { FacetsFile } from '../words/manifest.ts';
import { element, fill } from './element.ts';
import { chosenIn } from './state.ts';
import { counted, words } from './told.ts';

type Choosing = ReturnType<typeof choosing>;
type Matches = Parameters<Choosing['counts']>[0];

const nameOf = (facet: FacetName, value: string, { names }: FacetsFile): string =>
  facet === 'kinds' ? (words.kinds[value] ?? value) : facet === 'years' ? value : (names[facet][value] ?? value);

const order = (facet: FacetName) => (a: readonly [string, number], b: readonly [string, number]) =>
  facet === 'years' ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1];

/** With each of another choice. */
const toggled = (chosen: Chosen, facet: FacetName, value: string): Chosen => {
  const before = chosen[facet] ?? [];
  return {
    ...chosen,
    [facet]: before.includes(value) ? before.filter((one) => one !== value) : [...before, value],
  };
};

/** Fills a part of the page with boxes to tick, each with how many pages it would leave. The box that was ticked keeps the focus. */
export const showFilters = (
  parent: HTMLElement,
  matches: Matches,
  chosen: Chosen,
  facets: FacetsFile,
  choose: Choosing,
  onChoice: (chosen: Chosen) => void,
): void => {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['choice'];
  const groups = facetNames.map((facet) => {
    const counts = [...choose.counts(matches, facet, chosen)].sort(order(facet));
    if (counts.length < 2 && !chosen[facet]?.length) return false;
    const boxes = counts.map(([value, count]) => {
      const box = element('input', { type: 'checkbox', autocomplete: 'off', 'data-choice': `${facet} ${value}` });
      box.checked = chosen[facet]?.includes(value) ?? false;
      box.addEventListener('change', () => onChoice(toggled(chosen, facet, value)));
      return element('label', {}, box, ` ${nameOf(facet, value, facets)} (${counted(count)})`);
    });
    return element('fieldset', {}, element('legend', {}, words.filters[facet]), ...boxes);
  });
  const clear = element('button', { type: 'button' }, words.filters.clear);
  clear.addEventListener('click', () => onChoice({}));
  fill(parent, ...groups, chosenIn(chosen).length > 0 && clear);
  for (const box of parent.querySelectorAll<HTMLElement>('[data-choice]'))
    if (box.dataset['choice'] === focused) box.focus();
};
