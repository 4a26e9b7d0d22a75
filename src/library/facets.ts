import type { DocumentName } from '../model/index.ts';
import type { Facets } from '../model/facets.ts';
import type { Term } from '../model/vocabularies.ts';
import type { Entry } from './entries.ts';

/** What entries of some types have. */
interface Had {
  readonly audiences?: readonly Term<'audience'>[];
  readonly topics?: readonly string[];
  readonly rootCause?: string;
  readonly campaign?: string | undefined;
  readonly places?: readonly Term<'place'>[];
  readonly published?: string;
  readonly happened?: string | undefined;
  readonly from?: string;
  readonly until?: string | undefined;
  readonly reviewed?: string;
}

/** Every year from one day to another, each of which may be a month or a year. */
const yearsOf = (from: string, until: string): string[] => {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, after) => String((first ?? 0) + after));
};

/**
 * By what the search lets an entry be chosen. A case has no year: what is rare is told coarsely, and only on its page
 * (SAFETY, "People in stories").
 */
export const facetsOf = (entry: Entry<DocumentName>): Facets => {
  const { audiences, topics = [], rootCause, campaign, places, reviewed, ...had } = entry as Entry<DocumentName> & Had;
  const date = had.published ?? had.from;
  const happened = had.happened ?? date;
  const ownCampaign = entry.type === 'campaigns' ? entry.id : campaign;
  return {
    ...(audiences && audiences.length > 0 && { audiences }),
    ...(topics.length + (rootCause ? 1 : 0) > 0 && { topics: [...topics, ...(rootCause ? [rootCause] : [])] }),
    ...(ownCampaign !== undefined && { campaigns: [ownCampaign] }),
    ...(places && places.length > 0 && { places }),
    ...(happened !== undefined && { years: yearsOf(happened, had.until ?? happened) }),
    ...(date !== undefined && { date }),
    ...(reviewed !== undefined && { reviewed }),
  };
};
