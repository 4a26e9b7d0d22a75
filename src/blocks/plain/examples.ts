import type { Example } from '../example.ts';

export const plainExamples: readonly Example[] = [
  {
    name: 'a number that is a name',
    source: {
      en: 'The bus on <Plain reason="The name of a road">road 318</Plain> leaves early.',
      'zh-Hans': '<Plain reason="道路的名称">318国道</Plain>上的班车走得早。',
    },
  },
  {
    name: 'with emphasis',
    source: {
      en: 'A form has <Plain reason="Size of a form, nobody is counted">*two* pages and 12 boxes</Plain>.',
      'zh-Hans': '一张表有<Plain reason="表格的大小，没有数人">*两*页12栏</Plain>。',
    },
  },
];
