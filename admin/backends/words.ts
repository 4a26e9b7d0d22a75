import type { Locale } from '../../src/i18n/locales.ts';

export interface ForgeWords {
  /** Shown all the time: where what is saved goes. */
  readonly savedThere: string;
  readonly notThere: string;
  readonly changedMeanwhile: string;
  readonly alreadyThere: string;
  readonly otherName: string;
  readonly wrongPlace: string;
  readonly signedOut: string;
  readonly noAnswer: string;
  readonly tooOften: (minutes: number) => string;
  readonly notAllowed: string;
  readonly notFound: string;
  readonly outOfOrder: string;
  readonly failed: string;
  /** A step of the workflow that the build would refuse. */
  readonly notReady: (sentences: string) => string;
  /** The forge does not put the draft and what is online together. */
  readonly notMerged: string;
  readonly signInWithForgejo: string;
  readonly again: {
    readonly title: string;
    readonly why: string;
    readonly newTab: string;
    readonly signIn: string;
    readonly notNow: string;
  };
  readonly token: {
    readonly title: string;
    readonly why: string;
    readonly how: string;
    readonly label: string;
    readonly keep: string;
    readonly keepHint: string;
    readonly signIn: string;
    readonly signingIn: string;
    readonly refused: string;
  };
}

/** What the editor says while it writes to a forge. */
export const forgeWords: Readonly<Record<Locale, ForgeWords>> = {
  en: {
    savedThere:
      'What you save is a draft. Readers see it when it has been reviewed and published and the site has been built again.',
    notThere: 'There is no such file yet.',
    changedMeanwhile:
      'Nothing was saved: somebody else saved this entry after you opened it. What you have written is still in the form.',
    alreadyThere: 'Nothing was saved: there is already an entry of this name. Choose another name, or open that one.',
    otherName:
      'Nothing was saved: the address or id of an entry is the name of its file, stays as it is once saved, and no two entries have the same.',
    wrongPlace: 'Nothing was saved: no entry or picture may lie there.',
    signedOut: 'Nothing was saved: you are no longer signed in. What you have written is still in the form.',
    noAnswer:
      'Nothing was saved: no answer came. Is this device online? What you have written is still in the form; save again when it is.',
    tooOften: (minutes) =>
      `Nothing was saved: too much was asked in a short time. What you have written is still in the form. Wait ${
        minutes === 1 ? 'a minute' : `${minutes} minutes`
      }, then save again.`,
    notAllowed:
      'Nothing was saved: your account may not do this. What you have written is still in the form. Ask whoever runs the site.',
    notFound:
      'Nothing was saved: the draft is no longer there, or your account may not see it. What you have written is still in the form.',
    outOfOrder:
      'Nothing was saved: where texts are kept, something is out of order. What you have written is still in the form. Try again in a few minutes.',
    failed: 'Nothing was saved. What you have written is still in the form. Try again in a few minutes.',
    notReady: (sentences) => `The draft stays where it was: something is missing or wrong. ${sentences}`,
    notMerged:
      'Not published. Either the automatic checks are still running: try again in a few minutes. Or what is online was changed in the same place after this draft was begun: then copy your text, delete the draft, open the entry again and put your text in.',
    signInWithForgejo: 'Login with Forgejo',
    again: {
      title: 'Please sign in again',
      why: 'Your sign-in has run out. Nothing is lost: what you have written stays in this page, and is saved as soon as you have signed in.',
      newTab: 'A new tab opens. Sign in there, then come back to this one.',
      signIn: 'Sign in',
      notNow: 'Not now',
    },
    token: {
      title: 'Sign in with a token',
      why: 'A token is a long password that you make at GitHub for this site’s texts alone. It is sent to GitHub and to nobody else.',
      how: 'At GitHub: Settings, Developer settings, Fine-grained tokens. Choose only this site’s repository, and read and write access to “Contents” and “Pull requests”. Let it run out after 90 days at most.',
      label: 'Token',
      keep: 'Keep me signed in on this device',
      keepHint: 'Only on a device that nobody else uses. Otherwise you are signed out when you close this tab.',
      signIn: 'Sign in',
      signingIn: 'Signing in…',
      refused:
        'That did not work: GitHub does not know this token, or it may not read and write this site’s texts. Check whether it is complete and has not run out.',
    },
  },
  'zh-Hans': {
    savedThere: '保存后是草稿。审读、发布、网站重新生成以后，读者才会看到。',
    notThere: '还没有这个文件。',
    changedMeanwhile: '没有保存：你打开以后，别人又保存过这一条。你写的文字还在表单里。',
    alreadyThere: '没有保存：已经有同名的条目。请换一个名字，或者打开原有的那一条。',
    otherName: '没有保存：条目的地址或编号就是文件名，保存以后不能再改，也不能和别的条目相同。',
    wrongPlace: '没有保存：那里不能放条目或图片。',
    signedOut: '没有保存：登录已经失效。你写的文字还在表单里。',
    noAnswer: '没有保存：没有收到应答。这台设备联网了吗？你写的文字还在表单里，联网以后请再保存一次。',
    tooOften: (minutes) =>
      `没有保存：短时间内请求太多。你写的文字还在表单里。请等${minutes === 1 ? '一分钟' : `${minutes}分钟`}，再保存一次。`,
    notAllowed: '没有保存：你的账号不能这样做。你写的文字还在表单里。请问问网站的负责人。',
    notFound: '没有保存：草稿已经不在了，或者你的账号看不到它。你写的文字还在表单里。',
    outOfOrder: '没有保存：存放文字的地方出了故障。你写的文字还在表单里。请过几分钟再试。',
    failed: '没有保存。你写的文字还在表单里。请过几分钟再试。',
    notReady: (sentences) => `草稿还停在原来的一步：有内容没有写完，或者有错误。${sentences}`,
    notMerged:
      '没有发布。可能是自动检查还没有做完：请过几分钟再试。也可能是草稿开始以后，已上线的同一处文字被改过：请先复制你写的文字，删除草稿，重新打开这一条，再贴进去。',
    signInWithForgejo: '使用 Forgejo 登录',
    again: {
      title: '请重新登录',
      why: '登录已经过期。文字没有丢：你写的内容还在这一页里，登录以后马上保存。',
      newTab: '会打开一个新标签页。请在那里登录，再回到这一页。',
      signIn: '登录',
      notNow: '暂时不登录',
    },
    token: {
      title: '用令牌登录',
      why: '令牌是一长串密码，由你在GitHub为本站的文字专门生成。它只发给GitHub，不发给别人。',
      how: '在GitHub依次打开：Settings、Developer settings、Fine-grained tokens。只选本站的仓库，给“Contents”和“Pull requests”读写权限，有效期最多90天。',
      label: '令牌',
      keep: '在这台设备上保持登录',
      keepHint: '只在没有别人使用的设备上勾选。不勾选的话，关闭这个标签页就退出登录。',
      signIn: '登录',
      signingIn: '正在登录……',
      refused: '没有成功：GitHub不认得这个令牌，或者它不能读写本站的文字。请看看令牌是否完整、是否过期。',
    },
  },
};
