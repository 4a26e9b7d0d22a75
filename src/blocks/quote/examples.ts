import type { Example } from '../example.ts';

const chinese = '<Quote source="ystr-2020" lang="zh">\n\n排除的价值远大于认定的价值\n\n</Quote>';

export const quoteExamples: readonly Example[] = [
  { name: 'in its own language', source: { en: chinese, 'zh-Hans': chinese } },
  {
    name: 'without its language said',
    source: {
      en: '<Quote source="ystr-2020">\n\nIts value for ruling out is far greater than its value for proving.\n\n</Quote>',
      'zh-Hans': '<Quote source="ystr-2020">\n\n排除的价值远大于认定的价值\n\n</Quote>',
    },
  },
];
