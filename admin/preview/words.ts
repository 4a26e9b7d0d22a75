import type { Locale } from '../../src/i18n/locales.ts';

interface PreviewWords {
  readonly languages: string;
  readonly widths: string;
  readonly phone: string;
  readonly desktop: string;
  readonly colours: string;
  readonly light: string;
  readonly dark: string;
  /** What the frame is called for screen readers. */
  readonly frame: string;
  readonly loading: string;
  /** Said in front of why the page cannot be shown, where an earlier state of it is. */
  readonly older: string;
  /** Said in front of it where nothing is shown yet. */
  readonly none: string;
  readonly missing: (labels: string) => string;
  readonly inText: (line: number, sentence: string) => string;
  readonly nothingWritten: string;
  readonly failed: string;
}

/** What the preview itself says to editors. */
export const previewWords: Readonly<Record<Locale, PreviewWords>> = {
  en: {
    languages: 'Language of the page',
    widths: 'Width',
    phone: 'Phone',
    desktop: 'Computer',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    frame: 'The page as readers will see it',
    loading: 'The page is being made ready.',
    older: 'This is the page as it last could be shown.',
    none: 'The page cannot be shown yet.',
    missing: (labels) => `Missing or wrong: ${labels}.`,
    inText: (line, sentence) => `Text, line ${line}: ${sentence}`,
    nothingWritten: 'Nothing has been written yet.',
    failed: 'It could not be made from what is written so far.',
  },
  'zh-Hans': {
    languages: '页面语言',
    widths: '宽度',
    phone: '手机',
    desktop: '电脑',
    colours: '颜色',
    light: '浅色',
    dark: '深色',
    frame: '读者将看到的页面',
    loading: '正在准备页面。',
    older: '这里显示的是上一次能显示的样子。',
    none: '页面现在还不能显示。',
    missing: (labels) => `缺少或有误：${labels}。`,
    inText: (line, sentence) => `正文第${line}行：${sentence}`,
    nothingWritten: '还没有写下任何内容。',
    failed: '按目前写下的内容，页面做不出来。',
  },
};
