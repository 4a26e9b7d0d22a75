import type { Locale } from '../../src/i18n/locales.ts';

interface RemovalWords {
  readonly heading: string;
  readonly explanation: string;
  readonly close: string;
}

/** What the editor says where something cannot be deleted because others use it. */
export const removalWords: Readonly<Record<Locale, RemovalWords>> = {
  en: {
    heading: 'Nothing was deleted: other entries need this one',
    explanation: 'They name it or link to it, and would break without it. Change them first:',
    close: 'Close',
  },
  'zh-Hans': {
    heading: '没有删除：别的条目还要用到它',
    explanation: '下面这些条目提到它，或者有链接通向它；少了它，这些地方就会出错。请先改好：',
    close: '关闭',
  },
};
