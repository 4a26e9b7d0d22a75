import CMS from 'decap-cms-app';
import type { Locale } from '../src/i18n/locales.ts';
import { editorWords } from './words.ts';

/** Decap's phrases, of which some are put in other words. */
interface Phrases {
  [name: string]: string | Phrases;
}

/** What Decap would say in words for those who made it. */
const plain: Readonly<Record<Locale, Phrases>> = {
  en: {
    collection: { sidebar: { collections: 'Contents', searchAll: 'Search everything', searchIn: 'Search in' } },
    editor: {
      editorControlPane: {
        i18n: {
          copyFromLocale: 'Copy from another language',
          copyFromLocaleConfirm: 'Copy all words from %{locale}? What stands in this language is replaced.',
        },
      },
      editorInterface: { toggleI18n: 'Two languages', togglePreview: 'Preview', toggleScrollSync: 'Scroll together' },
      editorToolbar: { backCollection: '%{collectionLabel}' },
    },
    ui: { settingsDropdown: { account: 'Signed in' } },
  },
  'zh-Hans': {
    collection: { sidebar: { collections: '内容', searchAll: '全部搜索', searchIn: '搜索范围' } },
    editor: {
      editorControlPane: {
        i18n: {
          copyFromLocale: '从另一种语言复制',
          copyFromLocaleConfirm: '要把“%{locale}”的文字全部复制过来吗？这种语言已有的内容会被替换。',
        },
      },
      editorInterface: { toggleI18n: '双语对照', togglePreview: '预览', toggleScrollSync: '同步滚动' },
      editorToolbar: { backCollection: '%{collectionLabel}' },
    },
    ui: { settingsDropdown: { account: '已登录' } },
  },
};

const layOver = (phrases: Phrases, ours: Phrases): void => {
  for (const [name, own] of Object.entries(ours)) {
    const theirs = phrases[name];
    if (typeof own === 'object' && typeof theirs === 'object') layOver(theirs, own);
    else phrases[name] = own;
  }
};

/** Lets Decap speak to editors in plain words: of languages and not of locales, of what a value should be and not of patterns. */
export const speakPlainly = (language: Locale): void => {
  const phrases = CMS.getLocale(language.replace('-', '_')) as Phrases | undefined;
  if (!phrases) return;
  layOver(phrases, plain[language]);
  const { wrongValue } = editorWords[language];
  layOver(phrases, { editor: { editorControlPane: { widget: { regexPattern: wrongValue } } } });
};
