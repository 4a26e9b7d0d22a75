import type { Term } from './vocabularies.ts';

/**
 * Groups of readers whose page says no more than a number in its address and title, because somebody may look at the history of
 * their browser (SAFETY, "Neutral addresses and titles"). A number is never given to another group.
 */
const numbers: Readonly<Partial<Record<Term<'audience'>, number>>> = { survivors: 1 };

/** The number that stands for a group in addresses; none where the group may be named. */
export const numberOfAudience = (audience: Term<'audience'>): number | undefined => numbers[audience];
