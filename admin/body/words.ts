import { locales, type Locale } from '../../src/i18n/locales.ts';

interface BodyWords {
  readonly bold: string;
  readonly italic: string;
  readonly link: string;
  readonly tools: string;
  readonly insertBlock: string;
  readonly chooseBlock: string;
  /** How many problems there are. */
  readonly found: (count: number) => string;
  readonly checking: string;
  /** The parser could not be loaded. */
  readonly unchecked: string;
  readonly jump: (line: number) => string;
  readonly mend: string;
  /** All that can be mended by itself. */
  readonly mendAll: (count: number) => string;
  /** How long the text in a language is. */
  readonly length: (count: number, locale: Locale) => string;
  readonly tracked: (url: string) => string;
  readonly straightQuotes: string;
  readonly optional: (label: string) => string;
  readonly text: string;
  readonly textHint: string;
  readonly none: string;
  /** What a choice says that has to be made. */
  readonly choose: string;
  readonly insert: string;
  readonly cancel: string;
}

/** What the editor of texts says. */
export const bodyWords: Readonly<Record<Locale, BodyWords>> = {
  en: {
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    tools: 'Format and insert',
    insertBlock: 'Insert a block',
    chooseBlock: 'Block…',
    found: (count) => (count === 0 ? 'No problem found' : count === 1 ? '1 problem' : `${count} problems`),
    checking: 'Checking…',
    unchecked: 'This browser could not load the check. What is wrong is told when the site is built.',
    jump: (line) => `Line ${line}`,
    mend: 'Mend',
    mendAll: (count) => `Mend all ${count}`,
    length: (count, locale) =>
      `${locales[locale].name}: ${count} ${locale === 'zh-Hans' ? 'character' : 'word'}${count === 1 ? '' : 's'}`,
    tracked: (url) => `The address tells its site where readers come from. Without that it is ${url}`,
    straightQuotes: 'Straight quotation marks stand around Chinese words. Write “ and ”.',
    optional: (label) => `${label} (may stay empty)`,
    text: 'Text',
    textHint: 'What stands in it: paragraphs, a list, bold type.',
    none: 'none',
    choose: 'Choose…',
    insert: 'Insert',
    cancel: 'Cancel',
  },
  'zh-Hans': {
    bold: '加粗',
    italic: '斜体',
    link: '链接',
    tools: '格式和插入',
    insertBlock: '插入模块',
    chooseBlock: '模块……',
    found: (count) => (count === 0 ? '没有发现问题' : `有${count}处问题`),
    checking: '正在检查……',
    unchecked: '浏览器没能载入检查程序。有问题的话，生成网站时会指出。',
    jump: (line) => `第${line}行`,
    mend: '改正',
    mendAll: (count) => `${count}处一起改正`,
    length: (count, locale) => `${locales[locale].name}：${count}${locale === 'zh-Hans' ? '字' : '词'}`,
    tracked: (url) => `这个地址会告诉对方读者从哪里来。去掉以后是：${url}`,
    straightQuotes: '中文里用了直引号。请改成“”。',
    optional: (label) => `${label}（可不填）`,
    text: '文字',
    textHint: '模块里的内容：可以分段、列表、加粗。',
    none: '不填',
    choose: '请选择……',
    insert: '插入',
    cancel: '取消',
  },
};
