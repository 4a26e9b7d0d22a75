import type { Locale } from '../../src/i18n/locales.ts';
import type { RecordName } from '../../src/model/index.ts';

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
  /** Where readers see an entry that has no page of its own. */
  readonly shownIn: Readonly<Record<RecordName, string>>;
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
    shownIn: {
      claims: 'A claim has no page. It is shown like this under “Evidence” and on every page that names it.',
      sources: 'A source has no page. It is shown like this in the list of sources, and below what rests on it.',
      contacts: 'A contact has no page. It is shown like this on the help pages, and on pages that name it.',
      situations: 'A situation is a page of the help pages, one for each country or region. It is not shown here.',
      agencies: 'An organisation has no page. It is shown like this in the list of agencies.',
      synonyms:
        'A list of words has no page. The search uses it: whoever asks with one of them finds what has another.',
      topics: 'A topic has a page that lists what belongs to it. It is not shown here.',
      glossary: 'A word has no page. It is shown like this in the glossary, and where a text explains it.',
      notices: 'A notice is shown on the board of notices, while it runs. It is not shown here.',
    },
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
    shownIn: {
      claims: '一条说法没有单独的页面。在“证据”页和引用它的各页上，它是这样显示的。',
      sources: '一个来源没有单独的页面。在来源列表里和引用它的内容下面，它是这样显示的。',
      contacts: '一个求助方式没有单独的页面。在求助页和提到它的各页上，它是这样显示的。',
      situations: '一种处境是求助页里的一页，每个国家或地区各有一页。这里不显示。',
      agencies: '一个机构没有单独的页面。在机构列表里，它是这样显示的。',
      synonyms: '一组同义词没有单独的页面，供搜索使用：用其中一个词去找，也能找到写着另一个词的内容。',
      topics: '一个主题有一页，列出属于它的内容。这里不显示。',
      glossary: '一个词语没有单独的页面。在词语表里和解释它的正文里，它是这样显示的。',
      notices: '一则启事在有效期内显示在启事栏。这里不显示。',
    },
  },
};
