import type { Locale } from '../../src/i18n/locales.ts';

export interface ConflictWords {
  /** `language` is what the file is written in. */
  readonly heading: (language: string) => string;
  readonly explanation: string;
  readonly mine: string;
  readonly theirs: string;
  readonly together: string;
  readonly allMine: string;
  readonly allTheirs: string;
  /** Over the two columns. */
  readonly theirText: string;
  readonly ownText: string;
  /** Of an arrow between the columns. */
  readonly take: string;
  readonly undecided: (fields: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly deleted: string;
  readonly saveAgain: string;
}

/** What the editor says when somebody else has saved meanwhile. */
export const conflictWords: Readonly<Record<Locale, ConflictWords>> = {
  en: {
    heading: (language) => `Somebody saved this entry meanwhile (${language})`,
    explanation:
      'Nothing was overwritten. Choose for each field below whose words are to stand. What only one of you has changed is chosen already.',
    mine: 'Keep mine',
    theirs: 'Take theirs',
    together: 'Edit together',
    allMine: 'Keep all of mine',
    allTheirs: 'Take all of theirs',
    theirText: 'Theirs, as it was saved',
    ownText: 'What will be saved',
    take: 'Take this over',
    undecided: (fields) => `Choose first: ${fields}.`,
    save: 'Save what was chosen',
    cancel: 'Back to the form, save nothing',
    deleted: 'Somebody deleted this entry in this language meanwhile.',
    saveAgain: 'Save mine again',
  },
  'zh-Hans': {
    heading: (language) => `有人同时保存了这一条（${language}）`,
    explanation: '谁写的都没有被覆盖。下面有出入的每一项，请选用谁的。只有一方改过的，已经选好了。',
    mine: '用我的',
    theirs: '用对方的',
    together: '一起改',
    allMine: '全部用我的',
    allTheirs: '全部用对方的',
    theirText: '对方保存的',
    ownText: '将要保存的',
    take: '采用这一处',
    undecided: (fields) => `还要选：${fields}。`,
    save: '按选好的保存',
    cancel: '回到表单，先不保存',
    deleted: '有人同时删除了这一条的这种语言。',
    saveAgain: '把我的重新保存',
  },
};
