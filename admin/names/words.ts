import type { Locale } from '../../src/i18n/locales.ts';

interface NameWords {
  readonly proposed: string;
  readonly taken: string;
  readonly reserved: string;
  readonly wrong: string;
  readonly stays: string;
  readonly issuedLater: string;
  readonly rename: string;
  readonly renameLabel: string;
  readonly renameExplained: string;
  readonly renameNow: string;
  readonly keep: string;
  readonly saveFirst: string;
}

/** What the editor says of addresses and ids. */
export const nameWords: Readonly<Record<Locale, NameWords>> = {
  en: {
    proposed: 'Proposed from the English words. You may change it until the first save; then it stays.',
    taken: 'Another entry is already called so.',
    reserved: 'The site keeps this word for itself.',
    wrong: '3 to 60 small letters, digits and single hyphens, such as first-hours.',
    stays: 'It was given once and stays as it is.',
    issuedLater: 'Given with the first save, and never again to anything else.',
    rename: 'Change the address…',
    renameLabel: 'New address',
    renameExplained:
      'Both languages move there, links within the site follow, and whoever comes to the old address is led to the new one.',
    renameNow: 'Change it now',
    keep: 'Leave it',
    saveFirst: 'Save what you have written first, or undo it; then the address can be changed.',
  },
  'zh-Hans': {
    proposed: '根据英文自动拟定。第一次保存之前可以修改，之后就不变了。',
    taken: '已经有别的条目叫这个名字。',
    reserved: '这个词由网站保留。',
    wrong: '要用3到60个小写英文字母、数字和单个连字符，例如first-hours。',
    stays: '一经给出，就不再改变。',
    issuedLater: '第一次保存时给出，以后不会再给别的条目。',
    rename: '更改地址……',
    renameLabel: '新地址',
    renameExplained: '两种语言一起搬过去，站内链接随着改好；有人打开旧地址，会转到新地址。',
    renameNow: '现在就改',
    keep: '不改了',
    saveFirst: '请先保存写好的文字，或者撤销改动，再来更改地址。',
  },
};
