import type { Locale } from '../../src/i18n/locales.ts';
import type { Block } from '../../src/model/block.ts';
import type { WordReason } from '../../src/wording/rule.ts';
import type { DecapField } from '../configuration/decap.ts';
import type { ProblemGroup } from './problem-groups.ts';

interface HandbookWords {
  readonly title: string;
  readonly about: string;
  readonly chapters: string;
  readonly onThisPage: string;
  readonly languages: string;
  readonly toEditor: string;
  readonly toSite: string;
  readonly previous: string;
  readonly next: string;
  /** An example: what is typed, and what readers then see. */
  readonly typed: string;
  readonly seen: string;
  readonly good: string;
  readonly bad: string;
  /** Said before what the check says of an example. */
  readonly checkSays: string;
  readonly needed: string;
  readonly alwaysNeeded: string;
  readonly mayBeEmpty: string;
  /** What an entry of a kind is: with a page of its own, or a fact that pages show. */
  readonly kindOf: Readonly<Record<'document' | 'record', string>>;
  readonly notOffered: string;
  readonly factsTitle: string;
  readonly wordsTitle: string;
  readonly kinds: Readonly<Record<DecapField['widget'], string>>;
  readonly wholeNumber: string;
  readonly someOf: string;
  readonly entryOf: string;
  readonly entriesOf: string;
  readonly between: (min: number | undefined, max: number | undefined) => string;
  readonly itemsBetween: (min: number | undefined, max: number | undefined) => string;
  readonly choices: (count: number) => string;
  readonly within: string;
  readonly holds: Readonly<Record<Block['holds'], string>>;
  readonly stands: Readonly<Record<Block['stands'], string>>;
  readonly oneOf: (labels: string) => string;
  readonly textBetween: string;
  readonly needs: (label: string, other: string) => string;
  readonly noFields: string;
  readonly groups: Readonly<Record<ProblemGroup, string>>;
  readonly notWritten: string;
  readonly instead: string;
  readonly because: string;
  readonly sayOtherwise: string;
  /** What no list of words can tell. */
  readonly described: Readonly<Partial<Record<WordReason, string>>>;
  readonly list: (items: readonly string[]) => string;
}

/** What the handbook itself says, around its chapters and in the lists that are made from the model. */
export const handbookWords: Readonly<Record<Locale, HandbookWords>> = {
  en: {
    title: 'Handbook for editors',
    about: 'How to write, check and publish on Homeward, for people who have never seen a terminal.',
    chapters: 'Chapters',
    onThisPage: 'On this page',
    languages: 'Language',
    toEditor: 'To the editor',
    toSite: 'To the site',
    previous: 'Before this',
    next: 'After this',
    typed: 'What you type',
    seen: 'What readers see',
    good: 'Good',
    bad: 'Not good',
    checkSays: 'The check says',
    needed: 'needed before publishing',
    alwaysNeeded: 'needed',
    mayBeEmpty: 'may stay empty',
    kindOf: {
      document: 'Each one has a page of its own, with a text.',
      record: 'Each one is a fact that pages show. It has no text.',
    },
    notOffered: 'Switched off: the editor does not offer it, and the check refuses all of them.',
    factsTitle: 'Facts, kept once for all languages',
    wordsTitle: 'Words, written in each language',
    kinds: {
      string: 'one line',
      text: 'several lines',
      number: 'a number',
      boolean: 'yes or no',
      datetime: 'a day',
      select: 'one of a list',
      relation: 'an entry',
      list: 'a list',
      object: 'a group of fields',
      hidden: 'set by itself',
      standing: 'set by buttons of its own',
      body: 'the text',
    },
    wholeNumber: 'a whole number',
    someOf: 'some of a list',
    entryOf: 'one entry of',
    entriesOf: 'entries of',
    between: (min, max) =>
      min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `from ${min} to ${max}`,
    itemsBetween: (min, max) =>
      min === undefined
        ? `at most ${max} of them`
        : max === undefined
          ? `at least ${min} of them`
          : `${min} to ${max} of them`,
    choices: (count) => `The ${count} choices`,
    within: 'Each one has:',
    holds: {
      markdown: 'Text stands between its tags.',
      list: 'One list stands between its tags, and nothing else.',
      'dated-list': 'One numbered list stands between its tags; each item begins with its day in bold type.',
      words: 'Words of a sentence stand between its tags, without links.',
      nothing: 'Nothing stands within it: it ends with />.',
    },
    stands: {
      alone: 'It stands on lines of its own.',
      'in-text': 'It stands within a sentence.',
      anywhere: 'It stands on a line of its own or within a sentence, and shows more where it stands alone.',
    },
    oneOf: (labels) => `Exactly one of these is filled in: ${labels}.`,
    textBetween: 'the text between the tags',
    needs: (label, other) => `“${label}” is of use only together with “${other}”.`,
    noFields: 'It has no fields.',
    groups: {
      chinese: 'Chinese marks and bold type',
      words: 'Words and figures',
      links: 'Links, numbers to call and pictures',
      headings: 'Headings, tables, footnotes',
      blocks: 'Blocks',
      code: 'Signs that would be code',
      fields: 'Fields',
      entries: 'Entries that belong together',
      people: 'What protects people',
      permanent: 'Links that were given out',
      notices: 'Notices of missing children, and the notice checker',
      files: 'Files that somebody wrote by hand',
    },
    notWritten: 'Not written',
    instead: 'Instead',
    because: 'Why',
    sayOtherwise: 'Build the sentence without it.',
    described: {
      'price-of-a-person': 'Any sum for which somebody is said to have been bought or sold.',
      'private-number': 'Eleven digits like those of a private telephone, or eighteen like those of an identity card.',
    },
    list: (items) => items.join(', '),
  },
  'zh-Hans': {
    title: '编辑手册',
    about: '写给没用过命令行的人：怎样在归途写文章、检查和发布。',
    chapters: '各章',
    onThisPage: '本页内容',
    languages: '语言',
    toEditor: '打开编辑页面',
    toSite: '回到网站',
    previous: '上一章',
    next: '下一章',
    typed: '你写的',
    seen: '读者看到的',
    good: '这样写',
    bad: '别这样写',
    checkSays: '检查时会提示',
    needed: '发布前必填',
    alwaysNeeded: '必填',
    mayBeEmpty: '可不填',
    kindOf: {
      document: '每一条有自己的页面，带正文。',
      record: '每一条是供各页面引用的事实，没有正文。',
    },
    notOffered: '目前没有开放：编辑页面里看不到这一类，放了也通不过检查。',
    factsTitle: '事实：各语言共用，只填一次',
    wordsTitle: '文字：每种语言各写各的',
    kinds: {
      string: '一行',
      text: '几行',
      number: '数字',
      boolean: '是或否',
      datetime: '日期',
      select: '从列表中选一项',
      relation: '条目',
      list: '列表',
      object: '一组字段',
      hidden: '自动填写',
      standing: '由专门的按钮设定',
      body: '正文',
    },
    wholeNumber: '整数',
    someOf: '从列表中选几项',
    entryOf: '选一条：',
    entriesOf: '选几条：',
    between: (min, max) => (min === undefined ? `不大于${max}` : max === undefined ? `不小于${min}` : `${min}到${max}`),
    itemsBetween: (min, max) =>
      min === undefined ? `最多${max}项` : max === undefined ? `至少${min}项` : `${min}到${max}项`,
    choices: (count) => `全部${count}个选项`,
    within: '每一项包括：',
    holds: {
      markdown: '两个标签之间写文字。',
      list: '两个标签之间放一个列表，不放别的。',
      'dated-list': '两个标签之间放一个编号列表，每一项用粗体日期开头。',
      words: '两个标签之间写句子里的文字，不放链接。',
      nothing: '里面不写文字，以“/>”结尾。',
    },
    stands: {
      alone: '单独成行。',
      'in-text': '放在句子里。',
      anywhere: '单独成行或放在句子里都可以；单独成行时显示得更全。',
    },
    oneOf: (labels) => `这几项填一项，只填一项：${labels}。`,
    textBetween: '两个标签之间的文字',
    needs: (label, other) => `“${label}”要和“${other}”一起填才有用。`,
    noFields: '没有字段要填。',
    groups: {
      chinese: '中文标点和粗体',
      words: '用词和数字',
      links: '链接、电话和图片',
      headings: '小标题、表格、脚注',
      blocks: '模块',
      code: '会被当作代码的符号',
      fields: '字段',
      entries: '互相关联的条目',
      people: '保护人的规则',
      permanent: '已经公开过的链接',
      notices: '寻人信息和信息核对',
      files: '手工编写的文件',
    },
    notWritten: '不写',
    instead: '改写成',
    because: '为什么',
    sayOtherwise: '换一种说法，不用这个词。',
    described: {
      'price-of-a-person': '买卖一个人的任何金额。',
      'private-number': '像私人手机号的11位数字，或像身份证号的18位数字。',
    },
    list: (items) => items.join('、'),
  },
};
