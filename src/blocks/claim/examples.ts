import type { Example } from '../example.ts';

const alone = '<Claim id="campaign-2024-cases" />';

export const claimExamples: readonly Example[] = [
  { name: 'alone', source: { en: alone, 'zh-Hans': alone } },
  {
    name: 'within a sentence',
    source: {
      en: 'The ministry reports <Claim id="campaign-2024-cases" /> solved.',
      'zh-Hans': '公安部通报侦破<Claim id="campaign-2024-cases" />。',
    },
  },
];
