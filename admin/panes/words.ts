import type { Locale } from '../../src/i18n/locales.ts';

interface PaneWords {
  readonly label: string;
  /** The text of another language was changed in these sections. */
  readonly changed: (language: string) => string;
  /** The text of another language has a later day. Without a day of its own, this one says what it said at first. */
  readonly older: (language: string, theirs: string, own: string | undefined) => string;
  readonly headings: (own: number, other: number) => string;
  readonly differs: string;
  /** Nothing about how the texts are built tells them apart. */
  readonly alike: string;
  readonly beginning: string;
}

/** What is said of the texts of two languages. */
export const paneWords: Readonly<Record<Locale, PaneWords>> = {
  en: {
    label: 'Beside the other language',
    changed: (language) => `Changed in ${language} since you opened this, and not here:`,
    older: (language, theirs, own) =>
      `The words in ${language} are of ${theirs}, ${own ? `these of ${own}` : 'these are as they were at first'}. Read what has changed; then give these the same day.`,
    headings: (own, other) => `There are ${own} headings here and ${other} there.`,
    differs: 'Other blocks, figures, links or list items than there:',
    alike: 'Both are built alike, so only reading shows what has changed.',
    beginning: 'The beginning',
  },
  'zh-Hans': {
    label: '与另一种语言对照',
    changed: (language) => `打开以后，${language}的这些部分改过，这里还没有改：`,
    older: (language, theirs, own) =>
      `${language}的文字是${theirs}的，${own ? `这里是${own}的` : '这里还是最初的文字'}。请先看清改了什么，改好以后填上同样的日期。`,
    headings: (own, other) => `这里有${own}个小标题，那边有${other}个。`,
    differs: '这些部分的模块、数字、链接或列表条目和那边不一样：',
    alike: '两边的结构一样，改了什么，只有读过才知道。',
    beginning: '开头',
  },
};
