import type { Locale } from '../../i18n/locales.ts';
import { chineseCounting } from './zh-hans.ts';
import { englishCounting } from './en.ts';

/** How a language counts. All patterns have the flags `gu`, and `i` where letters have two cases. */
export interface Counting {
  /** Numbers that count neither people nor cases nor money: dates, durations, ages, articles of law, telephone numbers. */
  readonly passes: readonly RegExp[];
  /** Every other number that a reader takes for a count. */
  readonly counts: RegExp;
}

/** A count in a text: where it begins, in UTF-16 units, and how it is written. */
export interface Count {
  readonly offset: number;
  readonly text: string;
}

const countings: Readonly<Record<Locale, Counting>> = { en: englishCounting, 'zh-Hans': chineseCounting };

const blanked = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => ' '.repeat(found.length));

/**
 * Counts of people, cases or money in a text, of any size, in figures or in words, in the order in which they stand. A number in
 * figures is a count unless it is known to be something else. `locale` is the text's language.
 */
export const countsIn = (text: string, locale: Locale): readonly Count[] => {
  const { passes, counts } = countings[locale];
  return [...passes.reduce(blanked, text).matchAll(counts)].map(({ index, 0: found }) => ({
    offset: index,
    text: found,
  }));
};
