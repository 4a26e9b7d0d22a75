import type { Locale } from '../../src/i18n/locales.ts';

interface PreviewWords {
  readonly missing: (labels: string) => string;
  readonly inText: (line: number, sentence: string) => string;
  readonly nothingWritten: string;
}

/** What the preview itself says to editors. */
export const previewWords: Readonly<Record<Locale, PreviewWords>> = {
  en: {
    missing: (labels) => `Missing or wrong: ${labels}.`,
    inText: (line, sentence) => `Text, line ${line}: ${sentence}`,
    nothingWritten: 'Nothing has been written yet.',
  },
  'zh-Hans': {
    missing: (labels) => `缺少或有误：${labels}。`,
    inText: (line, sentence) => `正文第${line}行：${sentence}`,
    nothingWritten: '还没有写下任何内容。',
  },
};
