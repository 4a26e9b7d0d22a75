import { locales, type Locale } from './locales.ts';

const partsOf = (date: string) => date.split('-').length;

/**
 * A date as the language writes it, as precisely as it is known: `25 February 2025`, `2025年2月`, `2025`.
 * Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export const dateIn = (locale: Locale, date: string): string =>
  new Intl.DateTimeFormat(locales[locale].format, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(partsOf(date) > 1 && { month: 'long' }),
    ...(partsOf(date) > 2 && { day: 'numeric' }),
  }).format(new Date(date));

/** A list as the language writes it: `a, b and c`, `a、b和c`. */
export const listIn = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(locales[locale].format, { type: 'conjunction' }).format(items);

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
