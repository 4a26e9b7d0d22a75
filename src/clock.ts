// The editor asks in a browser, where there is no process.
const daySet = (): string | undefined => (typeof process === 'undefined' ? undefined : process.env['BUILD_DATE']);

/**
 * The one clock of the site: the day for which it is built, as ISO 8601 text. `BUILD_DATE` sets it, for builds that can be
 * repeated and for tests; otherwise it is today in Shanghai, where most readers are. Nothing else reads the time.
 * Throws where `BUILD_DATE` is no calendar day.
 */
export const today = (): string => {
  const set = daySet();
  if (!set) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const day = new Date(set);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(set) || Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== set)
    throw new Error(`BUILD_DATE is "${set}". It must be a calendar day such as 2026-11-24.`);
  return set;
};

/**
 * When this build began, to the second, in UTC (RFC 3339), so that it tells nothing of the machine; midnight of the day that
 * `BUILD_DATE` sets. What was saved later is not in it.
 */
export const begun = (): string =>
  daySet() ? `${today()}T00:00:00Z` : new Date(performance.timeOrigin).toISOString().replace(/\.\d+Z$/, 'Z');

/** This moment, for what is said to somebody who works in the editor. Nothing that is built may ask for it. */
export const now = (): Date => new Date();
