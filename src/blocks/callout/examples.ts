import type { Example } from '../example.ts';

export const calloutExamples: readonly Example[] = [
  {
    name: 'a note',
    source: {
      en: '<Callout tone="note" title="Not yet reported?">\n\nCall first. Blood comes later.\n\n</Callout>',
      'zh-Hans': '<Callout tone="note" title="还没有报案？">\n\n先打电话报案，采血在后。\n\n</Callout>',
    },
  },
  {
    name: 'a warning without title',
    source: {
      en: '<Callout tone="warning">\n\nDoes somebody want money for a search? It may be fraud. **Do not pay.**\n\n</Callout>',
      'zh-Hans': '<Callout tone="warning">\n\n有人要钱才肯帮忙找人？可能是诈骗，**不要付钱**。\n\n</Callout>',
    },
  },
  {
    name: 'now, with numbers in it',
    source: {
      en: '<Callout tone="now" title="Call now">\n\nOne person calls, the others search.\n\n<Contacts ids="cn-110-police" />\n\n</Callout>',
      'zh-Hans':
        '<Callout tone="now" title="马上打电话">\n\n一个人打电话，其他人去找。\n\n<Contacts ids="cn-110-police" />\n\n</Callout>',
    },
  },
];
