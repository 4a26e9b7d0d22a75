import type { Locale } from '../../src/i18n/locales.ts';

interface KeptSentences {
  /** Of the entry in the form; `when` is a day and a time. */
  readonly offered: (when: string) => string;
  readonly takeBack: string;
  readonly throwAway: string;
  readonly surely: string;
  /** Over the links to entries with unsaved words. */
  readonly elsewhere: string;
  /** How one of them is called; `what` may be its title. */
  readonly one: (what: string, when: string) => string;
  readonly untitled: string;
  /** Asked at signing out. */
  readonly signingOut: (entries: number) => string;
  readonly keepsNothing: string;
}

/** What the editor says of words that are not saved yet. */
export const keptSentences: Readonly<Record<Locale, KeptSentences>> = {
  en: {
    offered: (when) => `Words for this entry were not saved. This browser kept them on ${when}.`,
    takeBack: 'Put them into the form',
    throwAway: 'Throw them away',
    surely: 'Throw these words away? They cannot be brought back.',
    elsewhere: 'Words that were not saved, kept in this browser:',
    one: (what, when) => `${what}, ${when}`,
    untitled: 'without a title',
    signingOut: (entries) =>
      `This browser still keeps unsaved words for ${entries === 1 ? 'one entry' : `${entries} entries`}. “OK” removes them, as is right on a computer that others use. “Cancel” keeps them here until you sign in again.`,
    keepsNothing:
      'This browser cannot keep your words before they are saved: it may be in private mode, or its disk may be full. Save often.',
  },
  'zh-Hans': {
    offered: (when) => `这一条有没保存的文字，浏览器在${when}替你留了下来。`,
    takeBack: '放回表单',
    throwAway: '不要了',
    surely: '不要这些文字了吗？扔掉以后找不回来。',
    elsewhere: '浏览器里留着没保存的文字：',
    one: (what, when) => `${what}（${when}）`,
    untitled: '还没有标题',
    signingOut: (entries) =>
      `浏览器里还留着${entries}条没保存的文字。点“确定”就清除；如果这台电脑别人也用，应当清除。点“取消”就留着，等你下次登录。`,
    keepsNothing: '保存之前，这个浏览器不能替你留住文字：可能是无痕模式，也可能磁盘已满。请随时保存。',
  },
};
