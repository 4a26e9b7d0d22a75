import type { Example } from '../example.ts';

export const timelineExamples: readonly Example[] = [
  {
    name: 'a day, a month, a year, a span',
    source: {
      en: '<Timeline>\n\n1. **2016-05-15** The alert platform goes online.\n2. **2024-03-18/2024-12** The campaign. [What was announced](/en/news/campaign-2024-announced/)\n3. **2025-02** The ministry tells its results.\n4. **2026** Nothing more is known.\n\n</Timeline>',
      'zh-Hans':
        '<Timeline>\n\n1. **2016-05-15** 紧急发布平台上线。\n2. **2024-03-18/2024-12** 专项行动。[部署会说了什么](/zh-Hans/news/campaign-2024-announced/)\n3. **2025-02** 公安部通报结果。\n4. **2026** 没有更多消息。\n\n</Timeline>',
    },
  },
  {
    name: 'items of several paragraphs',
    source: {
      en: '<Timeline>\n\n1. **2024** The first paragraph.\n\n   The second, with <Claim id="campaign-2024-cases" />.\n\n2. **2025-02-25** Another.\n\n</Timeline>',
      'zh-Hans':
        '<Timeline>\n\n1. **2024** 第一段。\n\n   第二段，其中有<Claim id="campaign-2024-cases" />。\n\n2. **2025-02-25** 另一项。\n\n</Timeline>',
    },
  },
];
