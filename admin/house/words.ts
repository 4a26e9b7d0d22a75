import type { Locale } from '../../src/i18n/locales.ts';

/** What stands where one signs in. */
export const houseWords: Readonly<Record<Locale, { readonly name: string; readonly about: string }>> = {
  en: {
    name: 'Homeward · 归途',
    about: 'Where this site is written. What you write here is seen by nobody until it is published.',
  },
  'zh-Hans': { name: '归途 · Homeward', about: '这里是写网站的地方。发布之前，写下的内容别人都看不到。' },
};
