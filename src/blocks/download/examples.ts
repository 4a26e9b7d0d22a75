import type { Example } from '../example.ts';

export const downloadExamples: readonly Example[] = [
  {
    name: 'a picture',
    source: {
      en: '<Download file="/media/lit-door.png" label="Drawing: a lit door" />',
      'zh-Hans': '<Download file="/media/lit-door.png" label="图画：亮着灯的门" />',
    },
  },
];
