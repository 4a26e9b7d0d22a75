import CMS from 'decap-cms-app';
import type { Locale } from '../src/i18n/locales.ts';
import { editorWords } from './words.ts';

/** Decap's phrases, of which some are put in other words. */
interface Phrases {
  [name: string]: string | Phrases;
}

/** The sentences of our backends say themselves what was not done. */
const told: Phrases = {
  onFailToPersist: '%{details}',
  onFailToDelete: '%{details}',
  onFailToUpdateStatus: '%{details}',
  onFailToPublishEntry: '%{details}',
  onFailToUnpublishEntry: '%{details}',
};

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
      // Its button says no more, and “written”, the field's name in the file, says nothing.
      editorWidgets: { datetime: { setToNow: 'Now' } },
    },
    ui: { settingsDropdown: { account: 'Signed in' }, toast: told },
  },
  // With what Decap has in English alone.
  'zh-Hans': {
    collection: {
      collectionTop: { viewAsList: '列表显示', viewAsGrid: '卡片显示' },
      sidebar: { collections: '内容', searchAll: '全部搜索', searchIn: '搜索范围' },
    },
    editor: {
      editorControlPane: {
        i18n: {
          copyFromLocale: '从另一种语言复制',
          copyFromLocaleConfirm: '要把“%{locale}”的文字全部复制过来吗？这种语言已有的内容会被替换。',
        },
        widget: {
          rangeMin: '“%{fieldLabel}”至少要有%{minCount}条。',
          rangeMax: '“%{fieldLabel}”最多%{maxCount}条。',
        },
      },
      editorInterface: { toggleI18n: '双语对照', togglePreview: '预览', toggleScrollSync: '同步滚动' },
      editorToolbar: {
        backCollection: '%{collectionLabel}',
        inReview: '待审读',
        ready: '可以发布',
        statusInfoTooltipDraft: '现在是草稿。写完以后，把状态改成“待审读”，交给别人审读。',
        statusInfoTooltipInReview: '正在审读，不用再做什么。这段时间里也可以继续修改。',
      },
      editor: { onPublishingNotReady: '请先把状态改成“可以发布”，再发布。' },
      editorWidgets: {
        datetime: { setToNow: '现在' },
        list: { addType: '添加%{item}' },
        object: { expand: '展开', collapse: '收起' },
      },
    },
    mediaLibrary: { mediaLibraryModal: { close: '关闭' } },
    workflow: {
      workflow: { newPost: '新建', description: '%{smart_count}条待审读，%{readyCount}条可以发布' },
      workflowList: {
        inReviewHeader: '待审读',
        readyHeader: '可以发布',
        onPublishingNotReadyEntry: '只能发布“可以发布”一栏里的。请先把卡片移到那一栏。',
      },
    },
    ui: { settingsDropdown: { account: '已登录', logOut: '退出登录' }, toast: told },
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
