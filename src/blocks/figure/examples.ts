import type { Example } from '../example.ts';

export const figureExamples: readonly Example[] = [
  {
    name: 'a decorative drawing',
    source: { en: '<Figure drawing="road" />', 'zh-Hans': '<Figure drawing="road" />' },
  },
  {
    name: 'a drawing that tells something',
    source: {
      en: '<Figure drawing="road" alt="A road leads over hills to a lit door." caption="The way that the site is named after." />',
      'zh-Hans': '<Figure drawing="road" alt="一条路翻过山丘，通向一扇亮着灯的门。" caption="本站名字里的那条路。" />',
    },
  },
  {
    name: 'a picture with caption and credit',
    source: {
      en: '<Figure picture="/media/lit-door.png" alt="A lit door at the end of a road at dusk." caption="A lit door." credit="Homeward, CC BY 4.0" />',
      'zh-Hans':
        '<Figure picture="/media/lit-door.png" alt="黄昏，路的尽头有一扇亮着灯的门。" caption="亮着灯的门。" credit="归途，CC BY 4.0" />',
    },
  },
];
