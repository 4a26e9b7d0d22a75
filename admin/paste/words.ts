import type { Locale } from '../../src/i18n/locales.ts';

interface PasteWords {
  /** What became of something pasted with its looks. */
  readonly pasted: (pictures: number) => string;
}

/** What is said when something was pasted. */
export const pasteWords: Readonly<Record<Locale, PasteWords>> = {
  en: {
    pasted: (pictures) =>
      `Pasted as plain text with its headings, lists, tables, links and bold type.${pictures > 0 ? ' Pictures were left out: save each as a file, and put it in with “Picture…”.' : ''}`,
  },
  'zh-Hans': {
    pasted: (pictures) =>
      `已粘贴为纯文字，保留了小标题、列表、表格、链接和加粗。${pictures > 0 ? '图片没有粘贴：请存成文件，再用“图片……”放入。' : ''}`,
  },
};
