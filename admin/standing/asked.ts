import { now } from '../../src/clock.ts';

/** When something was asked to be taken down here, by id: only for the time that this page is open. */
const times = new Map<string, Date>();

export const noteAsked = (id: string): void => void times.set(id, now());
export const askedAt = (id: string): Date | undefined => times.get(id);
