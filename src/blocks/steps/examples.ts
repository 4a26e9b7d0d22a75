import type { Example } from '../example.ts';

export const stepsExamples: readonly Example[] = [
  {
    name: 'steps with headings',
    source: {
      en: '<Steps>\n\n1. **Find a place.** Ask the nearest police station.\n2. **Call first.** Ask for the hours.\n\n   Write down who answered.\n\n3. Take a paper with you.\n\n</Steps>',
      'zh-Hans':
        '<Steps>\n\n1. **找一个采集点**。问最近的派出所。\n2. **先打电话**。问清办公时间。\n\n   记下是谁接的电话。\n\n3. 要一张回执。\n\n</Steps>',
    },
  },
];
