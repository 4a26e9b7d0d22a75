import type { LagKind } from '../../src/i18n/check-words.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Difference } from '../../src/online/standing.ts';

export interface BoardWords {
  readonly title: string;
  readonly whatItIs: string;
  readonly toEntries: string;
  readonly again: string;
  readonly reading: (list: string) => string;
  readonly read: (time: string) => string;
  readonly failed: string;
  readonly none: string;
  readonly online: string;
  readonly builtOn: (when: string) => string;
  readonly ofCommit: (commit: string) => string;
  readonly onlineUnknown: string;
  readonly same: string;
  readonly differences: Readonly<Record<Difference, string>>;
  readonly contacts: string;
  readonly contactsHint: string;
  readonly overdueSince: (day: string) => string;
  readonly dueBy: (day: string) => string;
  readonly needsSource: string;
  readonly rang: string;
  readonly saw: string;
  readonly rangHint: string;
  readonly page: string;
  readonly pageHint: string;
  readonly pageDate: string;
  readonly pageDateHint: string;
  readonly noDate: string;
  readonly save: string;
  readonly cancel: string;
  readonly wrongPage: string;
  readonly wrongDate: string;
  readonly saving: string;
  readonly notSaved: (reason: string) => string;
  readonly translations: string;
  readonly lags: Readonly<Record<LagKind, (language: string, fields: string) => string>>;
  readonly reviews: string;
  readonly reviewSince: (day: string) => string;
  readonly followUps: string;
  readonly followUpsHint: string;
  readonly askSince: (day: string) => string;
  readonly later: string;
  readonly appears: (day: string) => string;
  readonly down: string;
  readonly downSince: (day: string) => string;
  readonly drafts: string;
}

/** What the board says. */
export const boardWords: Readonly<Record<Locale, BoardWords>> = {
  en: {
    title: 'Board',
    whatItIs: 'What is online, what is due, and what waits. Each line leads to its entry.',
    toEntries: 'All entries',
    again: 'Look again',
    reading: (list) => `Reading: ${list} …`,
    read: (time) => `Read at ${time}.`,
    failed: 'The entries could not be read. Is the site still running? Then look again.',
    none: 'Nothing.',
    online: 'What is online is not what is saved',
    builtOn: (when) => `The site was built last on ${when}.`,
    ofCommit: (commit) => `From ${commit}.`,
    onlineUnknown: 'What is online cannot be asked just now.',
    same: 'What is online is what is saved.',
    differences: {
      'not-yet': 'Saved, not online yet',
      older: 'Changed, not online yet',
      still: 'Online, but withdrawn here',
    },
    contacts: 'Contacts to be checked',
    contactsHint: 'One of two ways only. A number that nobody rang and no official page shows is not checked.',
    overdueSince: (day) => `Overdue since ${day}.`,
    dueBy: (day) => `Due by ${day}.`,
    needsSource: 'Its source is old or has no date: a newer one is wanted.',
    rang: 'I rang it',
    saw: 'I saw it on the official page',
    rangHint: 'Do not ring a line for emergencies without a need.',
    page: 'Address of the official page',
    pageHint: 'As it stands in the browser, beginning with https://',
    pageDate: 'Date of that page',
    pageDateHint: 'A year, month or day: 2026, 2026-11, 2026-11-24',
    noDate: 'The page has no date',
    save: 'Save',
    cancel: 'Cancel',
    wrongPage: 'The address should begin with https:// and be a whole one.',
    wrongDate: 'Give the date of the page, not later than today, or say that it has none.',
    saving: 'Saving …',
    notSaved: (reason) => `Nothing was saved: ${reason}`,
    translations: 'Translations',
    lags: {
      missing: (language) => `${language} is missing.`,
      unfinished: (language, fields) => `${language} is not finished: ${fields}.`,
      older: (language) => `${language} is older than the original.`,
      'older-than-facts': (language) => `${language} is older than the facts.`,
      'another-value': (language) => `${language} tells another figure than the facts.`,
    },
    reviews: 'To be read through again',
    reviewSince: (day) => `Due since ${day}.`,
    followUps: 'To ask the authorities about',
    followUpsHint: 'Courts and police only; never the person or the family.',
    askSince: (day) => `Due since ${day}.`,
    later: 'Will appear',
    appears: (day) => `Appears on ${day}.`,
    down: 'Taken down',
    downSince: (day) => `On ${day}.`,
    drafts: 'Not published yet',
  },
  'zh-Hans': {
    title: '看板',
    whatItIs: '网站上有什么，哪些到期了，哪些在等。点每一行可以打开那一条。',
    toEntries: '全部条目',
    again: '再看一次',
    reading: (list) => `正在读取：${list}……`,
    read: (time) => `${time}读取。`,
    failed: '读不出条目。网站还在运行吗？请再看一次。',
    none: '没有。',
    online: '网站上和这里保存的不一样',
    builtOn: (when) => `网站上次生成：${when}。`,
    ofCommit: (commit) => `版本：${commit}。`,
    onlineUnknown: '现在查不到网站上有什么。',
    same: '网站上就是这里保存的内容。',
    differences: {
      'not-yet': '已保存，还没有上线',
      older: '改过，还没有上线',
      still: '这里已经撤下，网站上还有',
    },
    contacts: '该核对的求助电话和服务',
    contactsHint: '只有两种方式。没有人打过、官方网页上也看不到的号码，就不算核对过。',
    overdueSince: (day) => `应在${day}前核对，已经过期。`,
    dueBy: (day) => `请在${day}前核对。`,
    needsSource: '来源太旧或没有日期，需要更新的来源。',
    rang: '我打过电话',
    saw: '我在官方网页上看到了',
    rangHint: '没有需要，请不要拨打紧急电话。',
    page: '官方网页的地址',
    pageHint: '从浏览器里复制，以 https:// 开头',
    pageDate: '网页的日期',
    pageDateHint: '写年、月或日：2026、2026-11、2026-11-24',
    noDate: '网页没有日期',
    save: '保存',
    cancel: '取消',
    wrongPage: '地址应以 https:// 开头，并且完整。',
    wrongDate: '请写网页的日期，不能晚于今天；没有日期就勾选。',
    saving: '正在保存……',
    notSaved: (reason) => `没有保存：${reason}`,
    translations: '译文',
    lags: {
      missing: (language) => `还没有${language}。`,
      unfinished: (language, fields) => `${language}还没写完：${fields}。`,
      older: (language) => `${language}比原文旧。`,
      'older-than-facts': (language) => `${language}比事实旧。`,
      'another-value': (language) => `${language}里的数字和事实不一样。`,
    },
    reviews: '该再通读一次',
    reviewSince: (day) => `${day}到期。`,
    followUps: '该追问有关机关',
    followUpsHint: '只问法院和警方，不问当事人或家属。',
    askSince: (day) => `${day}到期。`,
    later: '到日子才显示',
    appears: (day) => `${day}开始显示。`,
    down: '已撤下',
    downSince: (day) => `${day}撤下。`,
    drafts: '还没发布',
  },
};
