/** What the age of a contact is judged by. Days are ISO 8601 text. */
export interface Checked {
  readonly id: string;
  readonly lookedAt: string;
  readonly sourceDate?: string | undefined;
  readonly checkEvery: number;
}

const dayInMs = 86_400_000;
const toDay = (date: string) =>
  Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) / dayInMs;
const fromDay = (day: number) => new Date(day * dayInMs).toISOString().slice(0, 10);

/** A stable number between 0 and 1 for each id (FNV-1a, mixed once more), so that first due dates do not fall on one day. */
const scatterOf = (id: string) => {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // Ids that differ only at their end differ only in the low bits so far, which the number below hardly shows.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
};

/** The day by which a contact has to be looked at again: between three quarters of its interval and the whole of it. */
export const dueOn = ({ id, lookedAt, checkEvery }: Checked): string =>
  fromDay(toDay(lookedAt) + Math.round(checkEvery * (0.75 + 0.25 * scatterOf(id))));

/** Whether it is past that day. */
export const isOverdue = (contact: Checked, today: string): boolean => dueOn(contact) < today;

/** A source without a date, or one that was older than three years when we looked, says little about today. */
export const isOldSource = ({ sourceDate, lookedAt }: Pick<Checked, 'sourceDate' | 'lookedAt'>): boolean =>
  sourceDate === undefined || toDay(lookedAt) - toDay(sourceDate) > 3 * 365.25;

/** Whether a contact may be offered first (SAFETY, "Contacts"): looked at in time, from a source that is not old. */
export const mayLead = (contact: Checked, today: string): boolean =>
  !isOverdue(contact, today) && !isOldSource(contact);

/** The day a number of days after another. */
export const dayAfter = (day: string, days: number): string => fromDay(toDay(day) + days);
