import { locales, type Locale } from './locales.ts';

const partsOf = (date: string) => date.split('-').length;

/** Makes each of what is told apart by a key once: a format takes a hundred times as long to make as to use. */
const madeOnce = <Made>(make: (locale: Locale, precision: number) => Made) => {
  const made = new Map<string, Made>();
  return (locale: Locale, precision = 0): Made => {
    const key = `${locale} ${precision}`;
    const known = made.get(key) ?? make(locale, precision);
    made.set(key, known);
    return known;
  };
};

const dates = madeOnce(
  (locale, precision) =>
    new Intl.DateTimeFormat(locales[locale].format, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision > 1 && { month: 'long' }),
      ...(precision > 2 && { day: 'numeric' }),
    }),
);
const lists = madeOnce((locale) => new Intl.ListFormat(locales[locale].format, { type: 'conjunction' }));

/**
 * A date as the language writes it, as precisely as it is known: `25 February 2025`, `2025年2月`, `2025`.
 * Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export const dateIn = (locale: Locale, date: string): string => dates(locale, partsOf(date)).format(new Date(date));

/** A list as the language writes it: `a, b and c`, `a、b和c`. */
export const listIn = (locale: Locale, items: readonly string[]): string => lists(locale).format(items);

/** The size of a file as the language writes it: `48 kB`, `1.2 MB`. */
export const sizeIn = (locale: Locale, bytes: number): string => {
  const [unit, value] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const format = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locales[locale].format, format).format(value);
};

const speed = { wordsPerMinute: 220, hanPerMinute: 400 };

/** Minutes that a text takes to read, at least 1: Han characters and other words counted apart. */
export const readingMinutes = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / speed.hanPerMinute + words / speed.wordsPerMinute));
};
