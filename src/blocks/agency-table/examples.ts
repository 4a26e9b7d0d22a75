import type { Example } from '../example.ts';

export const agencyTableExamples: readonly Example[] = [
  {
    name: 'of a campaign',
    source: { en: '<AgencyTable campaign="pw9pmx" />', 'zh-Hans': '<AgencyTable campaign="pw9pmx" />' },
  },
  {
    name: 'by agency',
    source: { en: '<AgencyTable agencies="mps spc acwf" />', 'zh-Hans': '<AgencyTable agencies="mps spc acwf" />' },
  },
];
