import type { Locale } from '../src/i18n/locales.ts';
import type { statuses } from '../src/model/content-type.ts';

interface EditorWords {
  readonly title: string;
  /** Shown all the time: what is written here goes nowhere. */
  readonly notSaved: string;
  readonly needsScript: string;
  /** What is said of a value that a pattern refuses; `pattern` is the sentence of `src/i18n/<locale>/fields.ts`. */
  readonly wrongValue: `${string}%{fieldLabel}${string}%{pattern}${string}`;
  /** Shown over each list of entries: Decap calls every field of words optional. */
  readonly whenComplete: string;
  /** Stands before the day from which an entry appears, in the line of a list. */
  readonly appears: string;
  /** One of a list, as in "Add one". */
  readonly item: string;
  /** Shown where the page of an entry should be. */
  readonly noPreview: string;
  readonly statuses: Readonly<Record<(typeof statuses)[number], string>>;
  /** Values for which readers are shown no word, but which an editor has to be able to choose. */
  readonly wordless: Readonly<Record<string, string>>;
}

/** What the editor itself says; the words for content are in `src/i18n/`. */
export const editorWords: Readonly<Record<Locale, EditorWords>> = {
  en: {
    title: 'Editor · Homeward',
    notSaved:
      'This is for trying out: nothing is saved yet. What you write here is gone when you close or reload the page.',
    needsScript: 'The editor needs JavaScript.',
    wrongValue: '%{fieldLabel}: this should be %{pattern}.',
    whenComplete:
      'Begin in whichever language you like and leave the rest for later. Before an entry is published, one language must have all its words.',
    appears: 'appears on',
    item: 'one',
    noPreview:
      'The preview could not be loaded. What you write is not affected; close and open the preview to try again.',
    statuses: { draft: 'Draft', review: 'To be reviewed', ready: 'Ready', published: 'Published' },
    wordless: { exactly: 'exactly', none: 'no figure' },
  },
  'zh-Hans': {
    title: '编辑 · 归途',
    notSaved: '这里只供试用，还不会保存。关闭或刷新页面后，写下的内容就没有了。',
    needsScript: '编辑页面需要启用JavaScript。',
    wrongValue: '“%{fieldLabel}”应该是：%{pattern}。',
    whenComplete: '先写哪种语言都可以，写不完的以后再补。发布之前，至少要有一种语言的文字是完整的。',
    appears: '开始显示：',
    item: '一条',
    noPreview: '预览没能加载。正在写的内容不受影响；关闭预览再打开，可以再试一次。',
    statuses: { draft: '草稿', review: '待审读', ready: '可以发布', published: '已发布' },
    wordless: { exactly: '正好', none: '没有数字' },
  },
};
