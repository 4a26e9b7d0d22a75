import type { Locale } from '../../src/i18n/locales.ts';
import type { statuses } from '../../src/model/content-type.ts';

export interface StandingWords {
  readonly label: string;
  readonly notPublished: (status: string) => string;
  readonly appears: (day: string) => string;
  readonly takenDown: (day: string) => string;
  readonly published: string;
  readonly online: Readonly<Record<'this' | 'another' | 'no' | 'unknown', string>>;
  readonly stillOnline: string;
  readonly onlineNoMore: string;
  readonly takeDown: string;
  readonly whatItDoes: string;
  readonly why: string;
  readonly whyHint: string;
  readonly instead: string;
  readonly nothing: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly chooseReason: string;
  readonly saving: string;
  readonly failed: (reason: string) => string;
  readonly unsaved: string;
  readonly reason: (why: string) => string;
  readonly steps: string;
  readonly asked: (at: string) => string;
  readonly notAsked: string;
  readonly built: (at: string) => string;
  readonly notBuilt: string;
  readonly gone: (at: string) => string;
  readonly notGone: string;
  readonly slow: string;
  readonly cannotRecall: string;
  readonly beyond: readonly string[];
  readonly again: string;
  readonly againHint: string;
  readonly approvedBy: (roles: string) => string;
  readonly approveAs: string;
  readonly approve: string;
  readonly letBack: (day: string) => string;
  readonly onePerson: string;
  readonly bothApproved: string;
  readonly stillNeeded: (roles: string) => string;
  readonly wasPublished: string;
  readonly statuses: Readonly<Record<(typeof statuses)[number], string>>;
}

/** What the editor says about where an entry stands: whether readers see it, and how it is taken from them. */
export const standingWords: Readonly<Record<Locale, StandingWords>> = {
  en: {
    label: 'Where this entry stands',
    notPublished: (status) => `No reader sees this. Its stage: ${status}.`,
    appears: (day) => `Appears on ${day}. Until then no reader sees it anywhere.`,
    takenDown: (day) => `Taken down on ${day}.`,
    published: 'Published.',
    online: {
      this: 'Online now, as it is saved.',
      another: 'Online now in an earlier state. What was saved last is not online yet.',
      no: 'Saved, not online yet.',
      unknown: 'Whether it is online cannot be asked just now.',
    },
    stillOnline: 'It is still online.',
    onlineNoMore: 'It is not online.',
    takeDown: 'Take down now',
    whatItDoes: 'Nobody else has to agree. Words in this form that are not saved stay as they are.',
    why: 'Why?',
    whyHint: 'Only editors are told. Readers see the day, whatever the reason.',
    instead: 'What readers are told to use instead',
    nothing: 'Nothing',
    confirm: 'Take it down',
    cancel: 'Leave it',
    chooseReason: 'Choose a reason.',
    saving: 'Saving …',
    failed: (reason) => `Nothing was saved: ${reason}`,
    unsaved:
      'This form holds words that are not saved, and does not know of the change yet. Copy them and reload the page.',
    reason: (why) => `Reason: ${why}. Readers are not told it.`,
    steps: 'How far it is',
    asked: (at) => `Asked for and saved at ${at}.`,
    notAsked: 'Asked for and saved.',
    built: (at) => `Built without it at ${at}.`,
    notBuilt: 'Not built yet. At home a build begins by itself and takes a minute or two.',
    gone: (at) => `Gone from the site. Seen at ${at}.`,
    notGone: 'Still on the site. Looked at every few seconds.',
    slow: 'This takes longer than usual. The build may have failed: ask whoever looks after the site.',
    cannotRecall: 'What nobody can call back',
    beyond: [
      'copies that search engines and archives keep, until they look again',
      'what feed readers and chats have fetched',
      'pages that readers have saved on their devices',
      'what was printed, photographed or passed on',
      'the history of the files, for whoever can read it',
    ],
    again: 'Show it again',
    againHint: 'Two people have to agree, in two different roles, one after the other. Nobody agrees in two roles.',
    approvedBy: (roles) => `Agreed so far: ${roles}.`,
    approveAs: 'I agree as',
    approve: 'I agree that it is shown again',
    letBack: (day) => `It was taken down on ${day}, and two people let it back.`,
    onePerson:
      'This case is about one person. It is published only when an editor and a safeguarding adviser have approved it.',
    bothApproved: 'Both have approved.',
    stillNeeded: (roles) => `Still needed: ${roles}. The same role counts once.`,
    wasPublished:
      'This entry is online, and links lead to it. To take it from readers, press “Take down now” instead of changing its stage or the day on which it appears: then its address says that it was withdrawn.',
    statuses: { draft: 'draft', review: 'to be reviewed', ready: 'ready', published: 'published' },
  },
  'zh-Hans': {
    label: '这一条现在的情况',
    notPublished: (status) => `读者看不到。进度：${status}。`,
    appears: (day) => `${day}开始显示。在那之前，读者在哪里都看不到。`,
    takenDown: (day) => `${day}已撤下。`,
    published: '已发布。',
    online: {
      this: '网站上现在就是这里保存的内容。',
      another: '网站上还是以前的内容，最近保存的还没有上线。',
      no: '已保存，还没有上线。',
      unknown: '现在查不到网站上有没有。',
    },
    stillOnline: '网站上还看得到。',
    onlineNoMore: '网站上看不到。',
    takeDown: '立即撤下',
    whatItDoes: '不需要别人同意。表单里还没保存的文字不会改动。',
    why: '为什么撤下？',
    whyHint: '只有编辑看得到原因。不管什么原因，读者只看到日期。',
    instead: '请读者改看',
    nothing: '不写',
    confirm: '撤下',
    cancel: '不撤',
    chooseReason: '请选一个原因。',
    saving: '正在保存……',
    failed: (reason) => `没有保存：${reason}`,
    unsaved: '表单里有还没保存的文字，表单也还不知道这次改动。请先复制，再重新加载页面。',
    reason: (why) => `原因：${why}。不告诉读者。`,
    steps: '进行到哪一步',
    asked: (at) => `${at}提出并保存。`,
    notAsked: '已提出并保存。',
    built: (at) => `${at}重新生成的网站里没有它。`,
    notBuilt: '网站还没有重新生成。在自己的电脑上，会自动开始，要一两分钟。',
    gone: (at) => `网站上已经没有了。${at}看到。`,
    notGone: '网站上还有。每隔几秒看一次。',
    slow: '比平时慢。可能没有生成成功，请问负责网站的人。',
    cannotRecall: '谁也收不回来的',
    beyond: [
      '搜索引擎和网页存档留下的副本，要等它们再来看',
      '订阅软件和聊天软件已经取走的内容',
      '读者存在自己设备上的网页',
      '已经打印、拍照或转发出去的',
      '文件的修改记录，能看到记录的人还看得到',
    ],
    again: '恢复显示',
    againHint: '要两个人先后同意，身份不同。同一个人不能用两种身份同意。',
    approvedBy: (roles) => `已经同意的：${roles}。`,
    approveAs: '我的身份',
    approve: '我同意恢复显示',
    letBack: (day) => `${day}撤下过，两个人同意后恢复了。`,
    onePerson: '这个案件只涉及一个人。编辑和安全保护顾问都同意，才能发布。',
    bothApproved: '两方都已同意。',
    stillNeeded: (roles) => `还缺：${roles}。同一种身份只算一次。`,
    wasPublished:
      '这一条已经在网站上，有链接指向它。要让读者看不到，请按“立即撤下”，不要改进度或开始显示的日期：这样原来的网址会说明已经撤下。',
    statuses: { draft: '草稿', review: '待审读', ready: '可以发布', published: '已发布' },
  },
};
