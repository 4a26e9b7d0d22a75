import type { Example } from '../example.ts';

export const mythFactExamples: readonly Example[] = [
  {
    name: 'a myth',
    source: {
      en: '<MythFact myth="You must wait 24 hours before you report a missing child.">\n\nNo. You may call at once.\n\n</MythFact>',
      'zh-Hans': '<MythFact myth="孩子失踪满24小时才能报案。">\n\n不用等，马上可以报。\n\n</MythFact>',
    },
  },
];
