import type { Example } from '../example.ts';

export const termExamples: readonly Example[] = [
  {
    name: 'with words of its own',
    source: {
      en: 'Some tests look only at the male line, called <Term id="y-str" />. A family that owes money may be in <Term id="debt-bondage">bondage for a debt</Term>.',
      'zh-Hans':
        '有的检验只看父系，也就是<Term id="y-str" />。欠债的人家可能陷入<Term id="debt-bondage">以劳抵债</Term>。',
    },
  },
  {
    name: 'twice in a list, with emphasis',
    source: {
      en: '- The <Term id="tuanyuan-system">*alert* system</Term> is not the operation.\n- The <Term id="tuanyuan-operation" /> is not the <Term id="tuanyuan-system">*alert* system</Term>.',
      'zh-Hans':
        '- <Term id="tuanyuan-system">*发布*平台</Term>不是行动。\n- <Term id="tuanyuan-operation" />不是<Term id="tuanyuan-system">*发布*平台</Term>。',
    },
  },
];
