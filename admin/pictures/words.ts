import type { Locale } from '../../src/i18n/locales.ts';

/** Why a file is not taken. */
export type PictureFault = 'drawing' | 'moving' | 'unreadable' | 'too-many-pixels' | 'too-large';

interface PictureWords {
  readonly faults: Readonly<Record<PictureFault, (name: string) => string>>;
  /** Over why a file is not taken. */
  readonly refused: string;
  readonly close: string;
  /** Of the button that puts a picture into a text. */
  readonly put: string;
  /** What is said once it is there. */
  readonly isPut: string;
  readonly ask: string;
  readonly why: string;
  /** Of the field for what a picture shows, in a language. */
  readonly alternative: (language: string) => string;
  readonly use: string;
  readonly cancel: string;
  readonly both: string;
}

/** What the editor says of pictures. */
export const pictureWords: Readonly<Record<Locale, PictureWords>> = {
  en: {
    faults: {
      drawing: (name) =>
        `“${name}” is a drawing in SVG. Such a file can hold code that runs in the reader’s browser, so it is not taken. Export it as PNG and put that in.`,
      moving: (name) =>
        `“${name}” is a GIF. What moves cannot be stopped by readers, and many are disturbed by it. Save one picture of it as PNG or JPEG and put that in.`,
      unreadable: (name) => `“${name}” cannot be read as a picture. JPEG, PNG and WebP are taken.`,
      'too-many-pixels': (name) =>
        `“${name}” has too many pixels: 60 million at most. Make it smaller and put it in again.`,
      'too-large': (name) =>
        `“${name}” is too large, also when it is encoded again. Make it smaller and put it in again.`,
    },
    refused: 'This file was not put in',
    close: 'Close',
    put: 'Picture…',
    isPut:
      'The picture stands in this text and is saved with the entry. For the text in the other language, choose it under “Find and insert…”: what it shows is filled in there.',
    ask: 'What does the picture show?',
    why: 'Read aloud to whoever does not see it. Say what matters in it, and no name or place by which somebody could be found.',
    alternative: (language) => `In ${language}`,
    use: 'Put it in',
    cancel: 'Do not put it in',
    both: 'Write it in both languages.',
  },
  'zh-Hans': {
    faults: {
      drawing: (name) => `“${name}”是SVG图形。这种文件可以带有在读者浏览器里运行的代码，所以不收。请另存为PNG再放入。`,
      moving: (name) => `“${name}”是GIF动图。读者没法让它停下，很多人看了不舒服。请把其中一幅存成PNG或JPEG再放入。`,
      unreadable: (name) => `“${name}”读不出图片。可以用JPEG、PNG和WebP。`,
      'too-many-pixels': (name) => `“${name}”的像素太多，最多6000万。请缩小以后再放入。`,
      'too-large': (name) => `“${name}”重新编码以后还是太大。请缩小以后再放入。`,
    },
    refused: '这个文件没有放入',
    close: '关闭',
    put: '图片……',
    isPut: '图片已放进这篇正文，和条目一起保存。另一种语言的正文，请在“查找并插入……”里选这张图片，说明已经填好。',
    ask: '图片上是什么？',
    why: '读给看不见图片的人听。写出要紧的内容，不要写能让人被找到的名字或地点。',
    alternative: (language) => `用${language}写`,
    use: '放入',
    cancel: '不放了',
    both: '两种语言都要写。',
  },
};
