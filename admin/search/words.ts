import type { Locale } from '../../src/i18n/locales.ts';

interface SearchWords {
  readonly searching: string;
  readonly failed: string;
  readonly found: (count: number) => string;
  /** Where there are more than are shown. */
  readonly first: (shown: number, count: number) => string;
}

/** What the editor says of a search through all entries. */
export const searchWords: Readonly<Record<Locale, SearchWords>> = {
  en: {
    searching: 'Searching …',
    failed: 'The search did not work. Try again.',
    found: (count) => (count === 0 ? 'Nothing found. Every word has to be in the same language.' : `Found: ${count}`),
    first: (shown, count) => `Found: ${count}. The first ${shown} are shown; one more word makes them fewer.`,
  },
  'zh-Hans': {
    searching: '正在查找……',
    failed: '查找没有成功，请再试一次。',
    found: (count) => (count === 0 ? '没有找到。几个词要出现在同一种语言里。' : `找到${count}条`),
    first: (shown, count) => `找到${count}条，这里只显示前${shown}条；多写一个词，结果会更少。`,
  },
};
