const document = (words: string, facts = '') => `---\n${words}${facts}---\n`;

/** Texts of a small content folder in which nothing is wrong, by path. */
export const soundContent: Readonly<Record<string, string>> = {
  'guidance/en/first-hours.mdx': `${document(
    `title: First hours
summary: What to do first.
inShort: [Call the police]
limits: []
`,
    `slug: first-hours
id: w35p89
status: published
discreet: false
audiences: [parents]
topics: [prevention]
contacts: [cn-110]
sources: [law-2020]
readBy: []
reviewed: 2026-11-01
reviewEvery: 180
`,
  )}
Call now.

## Who to call

<Contacts ids="cn-110" />

Read about [the campaign](/en/news/campaign-2024/#what-is-known), [below](#who-to-call), or [sources](/en/sources/).
`,
  'guidance/zh-Hans/first-hours.mdx': `${document(`title: 最初几小时
summary: 先做什么。
inShort: [先报警]
`)}
马上打电话。

## 打给谁

<Contacts ids="cn-110" />

另见[专项行动](/zh-Hans/news/campaign-2024/)。
`,
  'news/en/campaign-2024.mdx': `${document(
    `title: A campaign
summary: What was reported.
unknown: [How many people were found]
corrected: []
`,
    `slug: campaign-2024
id: kq8z2v
status: published
published: 2025-02-25
campaign:
claims: [cases-2024]
sources: [law-2020]
corrections: []
rootCause: prevention
prevention: w35p89
`,
  )}
## What is known

Police report <Claim id="cases-2024" />. See [the figure](#c-cases-2024).

![A police station](/media/station.png)
`,
  'news/zh-Hans/campaign-2024.mdx': '\n',
  'contacts/en/cn-110.yaml': `name: Police
serves: Everybody in danger
runBy: The police
id: cn-110
status: published
place: cn
kind: emergency
operator: police
printed: '110'
dial: '110'
roundTheClock: 'yes'
cost: free
languages: [zh]
asksName: unknown
shownOnBill: unknown
beginsWithAuthority: true
sources: [law-2020]
lookedAt: 2026-10-01
checkEvery: 365
rank: 0
`,
  'contacts/zh-Hans/cn-110.yaml': `name: 报警电话
serves: 所有处于危险中的人
runBy: 公安机关
`,
  'sources/en/law-2020.yaml': `publisher: State Council
id: law-2020
status: published
title: 中国反对拐卖人口行动计划
language: zh
kind: official
namesPerson: 'no'
link: 'yes'
url: https://www.gov.cn/plan.htm
accessed: 2026-10-01
seen: true
`,
  'claims/en/cases-2024.yaml': `figure: 550 cases
statement: The ministry says that over 550 cases were solved.
saidBy: Ministry of Public Security
notTold: [How many people were found]
id: cases-2024
status: published
value: 550
qualifier: over
asOf: 2024-11
saidByAgencies: [mps]
sources: [{ source: law-2020, restsOn: mps }]
`,
  'agencies/en/mps.yaml': `name: Ministry of Public Security
id: mps
status: published
place: cn
kind: police
`,
  'topics/en/prevention.yaml': `title: Prevention
summary: How to keep safe.
explanation: What helps.
id: prevention
status: published
kind: prevention
order: 1
`,
  'media/station.png': 'not looked into',
};
