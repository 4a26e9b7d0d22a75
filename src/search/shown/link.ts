import { chosenIn, type SearchState } from './state.ts';
import { told } from './told.ts';

/** The address that opens the search page with this search, filters and order: made only for whoever asks for it. */
export const linkToSearch = ({ q, chosen, byDate }: SearchState): string => {
  const asked = [['q', q], ...chosenIn(chosen), ...(byDate ? [['sort', 'date']] : [])];
  const parts = asked.map((pair) => pair.map(encodeURIComponent).join('='));
  return `${location.origin}${told.page}#${parts.join('&')}`;
};
