/** What the search says in Chinese. */
export const search = {
  label: '在本站搜索',
  hint: '可以输入一个词、一个地方，或者发生了什么事。输入的内容不会发送、不会保存，也不会出现在网址里。',
  keys: '用方向键在结果间移动，按回车打开，按Esc清空。',
  results: '搜索结果',
  loading: '正在载入搜索……',
  one: '找到1页',
  many: (count: string) => `找到${count}页`,
  some: (count: string) => `没有一页包含全部内容；${count}页包含其中一部分，最接近的排在前面。`,
  more: '显示更多结果',
  nothing: '没有找到。请换一个词，或者少输入几个字。',
  help: '马上求助：可以拨打的电话',
  lost: '搜索没能载入，网络好像断了。本页上的求助电话仍然可用。',
  retry: '再试一次',
  /** 人人都会用来发问的词，问题里另有内容时不计；单个字只在句末不计。 */
  passedOver:
    '怎么办 怎么样 为什么 是什么 有没有 能不能 是不是 要不要 什么样 怎么 怎样 如何 什么 哪里 哪儿 请问 我的 我们 我家 了 吗 呢 吧 啊 呀',
  kinds: {
    page: '本站',
    pages: '关于本站',
    help: '求助',
    guidance: '指南',
    news: '新闻',
    campaigns: '专项行动',
    cases: '案件',
    lessons: '课程',
    questions: '问答',
    topic: '主题',
    glossary: '词语解释',
  },
} as const;
