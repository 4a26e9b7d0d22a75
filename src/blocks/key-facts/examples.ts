import type { Example } from '../example.ts';

export const keyFactsExamples: readonly Example[] = [
  {
    name: 'figures',
    source: {
      en: '<KeyFacts title="The campaign in figures" claims="campaign-2024-cases campaign-2024-longest-missing campaign-2024-no-totals" />',
      'zh-Hans':
        '<KeyFacts title="专项行动的数字" claims="campaign-2024-cases campaign-2024-longest-missing campaign-2024-no-totals" />',
    },
  },
  {
    name: 'a list',
    source: {
      en: '<KeyFacts>\n\n- It is free of charge.\n- **You** decide what to do with a result.\n\n</KeyFacts>',
      'zh-Hans': '<KeyFacts>\n\n- 全程免费。\n- 结果怎么用，由**你**决定。\n\n</KeyFacts>',
    },
  },
];
