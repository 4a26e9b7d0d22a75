/**
 * Words of links that say nothing about where they lead, in each language of the site. Somebody who has links read out
 * one after the other hears nothing else (WCAG 2.4.9).
 */
const emptyWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'click',
    'click here',
    'click this link',
    'here',
    'see here',
    'go',
    'go here',
    'link',
    'this link',
    'this',
    'more',
    'read more',
    'learn more',
    'see more',
    'more info',
    'more information',
    'details',
    'read this',
    'continue',
    'tap here',
    'press here',
  ],
  'zh-Hans': [
    '点击',
    '点这里',
    '点击这里',
    '点击此处',
    '点此',
    '点此处',
    '点我',
    '请点击',
    '请点击这里',
    '戳这里',
    '这里',
    '此处',
    '看这里',
    '链接',
    '此链接',
    '这个链接',
    '更多',
    '查看',
    '查看更多',
    '了解更多',
    '阅读更多',
    '更多信息',
    '详情',
    '查看详情',
    '详细信息',
    '继续',
    '继续阅读',
  ],
};

const all = new Set(Object.values(emptyWords).flat());

/** Whether a link's words say nothing about where it leads. */
export const saysNothing = (words: string): boolean =>
  all.has(
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .trim()
      .replace(/\s+/g, ' '),
  );
