import type { Locale } from '../../src/i18n/locales.ts';
import type { Kind } from './kinds.ts';

interface PickerWords {
  readonly open: string;
  readonly title: string;
  readonly what: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What the field for the words of something is called. */
  readonly search: string;
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly found: (count: number) => string;
  /** There are more than are shown. */
  readonly more: (count: number, shown: number) => string;
  readonly chosen: string;
  readonly remove: (words: string) => string;
  readonly close: string;
}

/** What the search for entries and pictures says. */
export const pickerWords: Readonly<Record<Locale, PickerWords>> = {
  en: {
    open: 'Find and insert…',
    title: 'Find and insert',
    what: 'What do you want to insert?',
    kinds: {
      page: 'Link to a page',
      claim: 'Figure or claim',
      contact: 'Number to call',
      term: 'Word with its meaning',
      picture: 'Picture',
    },
    search: 'Search by words',
    hint: 'In either language. Arrow keys choose, Enter inserts.',
    loading: 'Loading the list…',
    failed: 'The list could not be loaded. Close this and try again.',
    found: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
    more: (count, shown) => `${count} found, the first ${shown} are shown. Type more to find fewer.`,
    chosen: 'Chosen',
    remove: (words) => `Remove ${words}`,
    close: 'Cancel',
  },
  'zh-Hans': {
    open: '查找并插入……',
    title: '查找并插入',
    what: '要插入什么？',
    kinds: {
      page: '本站页面的链接',
      claim: '数字或说法',
      contact: '求助电话',
      term: '名词解释',
      picture: '图片',
    },
    search: '输入文字查找',
    hint: '中文、英文都能找。用方向键选择，按回车插入。',
    loading: '正在读取列表……',
    failed: '列表没能读取。请关闭后再试一次。',
    found: (count) => (count === 0 ? '没有找到' : `找到${count}条`),
    more: (count, shown) => `找到${count}条，这里列出前${shown}条。多输入几个字可以缩小范围。`,
    chosen: '已选',
    remove: (words) => `去掉“${words}”`,
    close: '取消',
  },
};
