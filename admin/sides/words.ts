import type { Locale } from '../../src/i18n/locales.ts';

interface SidesWords {
  /** What the buttons choose, by which one language is written after the other. */
  readonly writing: string;
  /** Stands over facts where they cannot be changed; `language` is where they can. */
  readonly keptOnce: (language: string) => string;
}

/** What is said of two languages side by side. */
export const sidesWords: Readonly<Record<Locale, SidesWords>> = {
  en: {
    writing: 'Language that you write in',
    keptOnce: (language) => `Facts are kept once, for all languages. To change them, go to “${language}”.`,
  },
  'zh-Hans': {
    writing: '正在写的语言',
    keptOnce: (language) => `事实只填一次，各种语言共用。要修改，请到“${language}”一栏。`,
  },
};
