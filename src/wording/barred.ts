import type { Locale } from '../i18n/locales.ts';
import { englishRules } from './en.ts';
import type { BarredWord, WordRule } from './rule.ts';
import { chineseRules } from './zh-hans.ts';

/** What is not written, by the language of the text. */
export const wordRules: Readonly<Record<Locale, readonly WordRule[]>> = { en: englishRules, 'zh-Hans': chineseRules };

const sentenceAt = (text: string, offset: number): string => {
  const before = text.slice(0, offset).search(/[^.!?。！？\n]*$/u);
  const after = text.slice(offset).search(/[.!?。！？\n]/u);
  return text.slice(before, after < 0 ? undefined : offset + after);
};

/** Whether a word stands in quotation marks of its own: then the sentence speaks about the word. */
const isQuoted = (text: string, offset: number, word: string): boolean =>
  /[“"‘「]$/u.test(text.slice(Math.max(0, offset - 1), offset)) &&
  /^[，,.。]?[”"’」]/u.test(text.slice(offset + word.length));

/** What a text holds that is not written on this site, in the order in which it stands; `locale` is the text's language. */
export const barredWordsIn = (text: string, locale: Locale): readonly BarredWord[] =>
  wordRules[locale]
    .flatMap(({ pattern, reason, instead, unless }) =>
      [...text.matchAll(pattern)]
        .map(({ index, 0: word }) => ({ offset: index, word, reason, instead }))
        .filter(({ offset, word }) => !isQuoted(text, offset, word) && !unless?.test(sentenceAt(text, offset))),
    )
    .sort((a, b) => a.offset - b.offset);
