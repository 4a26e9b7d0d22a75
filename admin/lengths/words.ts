import type { Locale } from '../../src/i18n/locales.ts';

interface LengthWords {
  /** How much of what may be written is. */
  readonly of: (count: number, most: number) => string;
  readonly tooLong: (count: number, most: number) => string;
}

/** What is said below a field that may not be longer than so many characters. */
export const lengthWords: Readonly<Record<Locale, LengthWords>> = {
  en: {
    of: (count, most) => `${count} of ${most} characters`,
    tooLong: (count, most) => `${count} of ${most} characters: ${count - most} too many`,
  },
  'zh-Hans': {
    of: (count, most) => `${count}／${most}字符`,
    tooLong: (count, most) => `${count}／${most}字符，超出${count - most}个`,
  },
};
