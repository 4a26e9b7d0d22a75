import type { Locale } from '../../../../src/i18n/locales.ts';

/** One thing and several, frequent words and rare ones, words that the lists of synonyms know and words that they do not. */
export const questions: Readonly<Record<Locale, readonly string[]>> = {
  en: ['sextortion', 'boss took my passport', 'police', 'where can I give blood to find my family', 'wages', 'Poland'],
  'zh-Hans': ['采血', '老板扣我护照', '公安', '弟弟走丢二十年', '工资', '波兰'],
};
