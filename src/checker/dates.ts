const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Calendar days with a year, as notices write them; the groups are year, month, day, in whatever order. */
const written = [
  /(?<y>20\d{2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号]/g,
  /(?<y>20\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})/g,
  /(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>[A-Z][a-z]{2,8})\.?,?\s+(?<y>20\d{2})/g,
  /(?<m>[A-Z][a-z]{2,8})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>20\d{2})/g,
  // Day and month stand in either order around the world; for the age of a notice that makes no great difference.
  /(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>20\d{2})/g,
];

const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** A day that a text names. */
export interface Named {
  readonly text: string;
  /** `YYYY-MM-DD` (ISO 8601). */
  readonly day: string;
}

/** The newest day with a year that a text names; nothing where it names none. */
export const newestDayIn = (text: string): Named | undefined =>
  written
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: whole, groups: { y = '', m = '', d = '' } = {} }): readonly Named[] => {
      const month = monthOf(m);
      const given = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
      return month >= 1 && month <= 12 && Number(d) >= 1 && Number(d) <= 31 ? [{ text: whole, day: given }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
