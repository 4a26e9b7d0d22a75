import type { Locale } from '../i18n/locales.ts';
import type { Fault } from '../mdx/problem.ts';
import { barredWordsIn } from '../wording/barred.ts';

/** Words that are not written here, in a text of one language. */
export const barredFaultsIn = (text: string, locale: Locale): readonly Fault[] =>
  barredWordsIn(text, locale).map(({ offset, word, reason, instead }) => ({
    offset,
    code: 'barred-word',
    details: { word, reason, instead },
  }));
