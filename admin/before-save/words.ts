import { locales, type Locale } from '../../src/i18n/locales.ts';

interface SaveWords {
  /** What is said where Decap tells that it did not save. */
  readonly refused: (count: number) => string;
  readonly title: string;
  readonly lead: string;
  /** How an unfinished entry is kept, where it is none that only waits. */
  readonly asDraft: string;
  readonly close: string;
  readonly line: (text: string, line: number) => string;
  /** What is missing in a language. */
  readonly inLanguage: (locale: Locale, fields: readonly string[]) => string;
}

/** What is said when a save is refused. */
export const saveWords: Readonly<Record<Locale, SaveWords>> = {
  en: {
    refused: (count) =>
      `Not saved: the site could not be built with this. ${count === 1 ? 'One thing has' : `${count} things have`} to be mended first.`,
    title: 'Not saved yet',
    lead: 'The site could not be built with this entry. What you have written is still here. Mend these, then save again:',
    asDraft: 'To keep an entry that is not finished, set its status to Draft.',
    close: 'Back to the entry',
    line: (text, line) => `${text}, line ${line}`,
    inLanguage: (locale, fields) => `${locales[locale].name}: ${fields.join(', ')}.`,
  },
  'zh-Hans': {
    refused: (count) => `没有保存：照这样，网站无法生成。要先改好${count}处。`,
    title: '还没有保存',
    lead: '照这样保存，网站就无法生成。写好的内容都还在。请先改好下面几处，再保存：',
    asDraft: '没写完的条目，把状态改为“草稿”就能先存下来。',
    close: '回到条目',
    line: (text, line) => `${text}第${line}行`,
    inLanguage: (locale, fields) => `${locales[locale].name}：${fields.join('、')}。`,
  },
};
