import type { Locale } from '../../src/i18n/locales.ts';

/** Every chapter in the order of reading, by the last part of its address and the name of its file in `chapters/<locale>/`. */
export const chapters = {
  begin: { en: 'Begin here', 'zh-Hans': '从这里开始' },
  write: { en: 'Write an article', 'zh-Hans': '写一篇文章' },
  publish: { en: 'From draft to published', 'zh-Hans': '从草稿到发布' },
  facts: { en: 'Facts and words, claims and sources', 'zh-Hans': '事实与文字，数据与来源' },
  fields: { en: 'Every kind of entry and field', 'zh-Hans': '各类条目和字段' },
  blocks: { en: 'Every block', 'zh-Hans': '各种模块' },
  pictures: { en: 'Pictures and drawings', 'zh-Hans': '图片和图画' },
  people: { en: 'Writing about people without harm', 'zh-Hans': '写人，不伤人' },
  words: { en: 'Words we do not use', 'zh-Hans': '我们不用的词' },
  typography: { en: 'Chinese typography', 'zh-Hans': '中文排版' },
  problems: { en: 'What the check refuses, and how to mend it', 'zh-Hans': '检查会指出什么，怎样改' },
  trouble: { en: 'If something goes wrong', 'zh-Hans': '出了问题怎么办' },
  yourself: { en: 'Looking after yourself', 'zh-Hans': '照顾好自己' },
  shortcuts: { en: 'Keyboard shortcuts', 'zh-Hans': '键盘快捷键' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export type ChapterName = keyof typeof chapters;
export const chapterNames = Object.keys(chapters) as ChapterName[];

/** Where the handbook offers its languages. */
export const handbook = '/admin/handbook/';

/** Where a chapter lies; the first is what a language's handbook opens with. */
export const chapterAddress = (name: ChapterName, locale: Locale): string =>
  `${handbook}${locale}/${name === 'begin' ? '' : `${name}/`}`;
