/** When something was asked to be taken down here, by id: only for the time that this page is open. */
const times = new Map<string, Date>();

export const noteAsked = (id: string): void => void times.set(id, new Date());
export const askedAt = (id: string): Date | undefined => times.get(id);
