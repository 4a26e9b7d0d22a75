/** 寻亲页面正文以外的用语（简体中文）。浏览记录里的标题尽量不透露内容。 */
export const family = {
  title: '家人',
  pageTitle: (number: number) => `家人，第${number}页`,
  heading: '寻找家人',
  summary: '有人失踪，或者想知道自己从哪里来：先从这里开始。',
  routesLabel: '你是哪一种情况？',
  before: '开始之前',
  beforeLines: [
    '找到的人如果已经成年，由本人决定：见不见面，回不回去，愿不愿意被找到。',
    '被自己家里人卖掉，和被陌生人带走一样常见。害怕谁，就不必告诉谁。',
    '找人不要付钱。先要钱的，可能是骗子。',
    '要找的人如果可能是从某个人身边逃开的，就不要发帖，先问警察。',
  ],
  without: '害怕家里人，或者害怕警察？可以先找别的热线',
  read: {
    blood: '预警、采血和DNA',
    found: '也许找到了',
    meanwhile: '等待的日子',
    more: '带在身上的，还有别的',
  },
  contacts: '寻人和寻亲的热线',
  contactsNote: '谁接听、会转告什么，写在各地的页面上。',
} as const;
