import type { Problem } from '../../mdx/problem.ts';
import type { EntryProblemWords } from '../problem-words.ts';
import { fields } from './fields.ts';
import { noticeProblems } from './notice-problems.ts';
import { wordReasons } from './word-reasons.ts';

/** What a field takes, where no sentence of its pattern says it. */
const taken: Readonly<Record<string, (details: Problem['details']) => string>> = {
  line: ({ max }) => `一行文字，不超过${max}个字符，首尾不留空格`,
  prose: ({ max }) => `纯文字，不超过${max}个字符，首尾不留空行或空格`,
  reason: () => '为何把等级定得比来源所示的低，写在已完整的一种语言里',
  repeated: () => '互不重复的值',
  oneOf: ({ values }) => `以下之一：${values}`,
  string: () => '文字；数字、true 和 false 要加引号',
  number: () => '数字，不加引号',
  int: () => '整数，不加引号',
  boolean: () => 'true（是）或 false（否）',
  array: () => '列表',
  object: () => '一组字段',
  atLeast: ({ min }) => `不小于${min}的数字`,
  atMost: ({ max }) => `不大于${max}的数字`,
  atLeastItems: ({ min }) => `至少有${min}项的列表`,
  atMostItems: ({ max }) => `至多有${max}项的列表`,
};

/** What a field takes, by the name of its pattern or by its values. */
export const expectation = (details: Problem['details']): string => {
  const expected = String(details['expected']);
  const pattern = Object.entries(fields.patterns).find(([name]) => name === expected)?.[1];
  return taken[expected]?.(details) ?? pattern ?? expected;
};

/** What is wrong with entries, in Chinese. */
export const entryProblems: EntryProblemWords = {
  ...noticeProblems,
  'unknown-field': ({ field, known }) =>
    `这里没有“${field}”这个字段，请删去或改正名称。${known ? `可用的字段：${known}。` : ''}`,
  'missing-field': (details) => `“${details['field']}”没有填写。应填：${expectation(details)}。`,
  'wrong-value': (details) => `“${details['field']}”的值 ${details['value']} 不对。应填：${expectation(details)}。`,
  'misplaced-fact': ({ field, locale }) =>
    `“${field}”属于事实，事实只存一份，放在 ${locale}/ 下同名的文件里。请从这里删去。`,
  'facts-missing': ({ expected }) => `这个文件只有文字，没有相应的事实。请新建 ${expected}，把事实写在里面。`,
  'missing-translation-everywhere': ({ missing }) =>
    `这个条目在哪种语言里都不完整。请补全其中一种，或把 status 改为 draft。还缺：${missing}。`,
  'counts-differ': ({ field, count, other, otherCount }) =>
    `“${field}”有${count}项，“${other}”有${otherCount}项。两者应按顺序一一对应。`,
  'wrong-place': ({ expected }) =>
    `这里不能放这个文件或文件夹，只能放：${expected}；名称只用小写字母（a—z）、数字和单个连字符。请移走、改名或删除。`,
  'not-a-file': () => '这是链接或设备，不是文件。请把文件本身放在这里。',
  'reserved-name': ({ value }) => `“${value}”是网站自用的地址。请把文件和相应字段改成别的名称。`,
  'document-among-code': () => '文稿不能放在代码里，那里没有人检查它。请移到 content/。',
  'name-differs': ({ field, value, expected }) => `“${field}”写的是“${value}”，文件名却是“${expected}”。请改成一致。`,
  'duplicate-id': ({ value, other }) =>
    `编号“${value}”已属于 ${other}，而 /r/${value}/ 只能通向一个条目。请给这个条目另用一个编号；资料类条目的文件名要与编号一致。`,
  'duplicate-slug': ({ value, other }) => `地址 ${value} 已属于 ${other}。请给这个条目另起名称。`,
  'telling-id': () =>
    '这篇指南须隐去题目，它的地址就是编号，所以编号不能透露内容：请用 npm run new 给出的六个字母和数字，例如 w35p89。',
  'open-family-page': () =>
    '寻找家人的页面，网址和标题都不能透露内容，所以须隐去题目。请把 discreet 设为 true，或去掉 familyPage。',
  'unfit-next-step': () =>
    '“下一步”选了这篇指南自己，或者选了写给可能正被人盯着的读者的指南，而本篇人人都会看。请另选一篇指南，或选“寻找家人”里的一页；也可以让 next 空着，那样下一步就是求助页。',
  'missing-reference': ({ value, type, meant }) =>
    `${type} 里没有“${value}”这个条目。${meant ? `请写它的编号：${meant}。` : '请改正编号，或先新建该条目。'}`,
  'unpublished-reference': ({ value, type, status }) =>
    `本条目已发布，但所引的 ${type} 中的“${value}”尚未发布（状态为 ${status}）。请先发布它，或不要在这里引用。`,
  'reference-appears-later': ({ value, type, appears }) =>
    `${type} 里的“${value}”要到 ${appears} 才显示，而本条目在那之前就会显示。请把本条目的显示日期改到同一天或更晚，或不在这里引用它。`,
  'broken-link': ({ url, meant }) =>
    `没有 ${url} 这个页面。${meant ? `该页须隐去题目，地址是 ${meant}。` : '请改正地址：以语言代码开头，以斜杠结尾。'}`,
  'wrong-language-link': ({ url, expected }) => `${url} 与本文不是同一种语言。请改为 ${expected}。`,
  'missing-anchor': ({ value, anchors }) =>
    `该页没有“${value}”这个位置。现有的位置：${anchors === '' ? '无' : anchors}。`,
  'missing-picture': ({ src }) => `没有图片 ${src}。请把图片放进 media 文件夹，或改正名称。`,
  'permalink-lost': ({ value, address }) =>
    `编号“${value}”已经公布过（${address}），现在没有已发布的条目使用它，指向它的链接会失效。请重新发布该条目，或撤回：npm run permalinks -- withdraw ${value}；加 --instead 编号，可注明改看哪一条。`,
  'permalink-moved': ({ value, was, address }) =>
    `“${value}”原在 ${was}，现在 ${address}，但没有登记，旧链接会失效。请运行 npm run permalinks 登记，或改回原名。`,
  'permalink-reused': ({ value, was, type }) =>
    `编号“${value}”原属 ${was} 的条目，现在成了 ${type} 的条目，旧链接会通向别的内容。请给本条目换一个编号，并撤回原编号：npm run permalinks -- withdraw ${value}。`,
  'permalink-taken': ({ value, address, other }) =>
    `“${value}”占用了 ${address}，而指向“${other}”的链接也通到这里。请给本条目换一个 slug，再运行 npm run permalinks。`,
  'permalink-withdrawn': ({ value, on }) =>
    `编号“${value}”已于 ${on} 撤回，不再使用。请删除本条目，或把 status 改为 draft；新内容请用 npm run new 另取编号。如果是在编辑页面里撤下的，须有两种不同的身份在 takenDown 里同意恢复。`,
  'permalink-nowhere': ({ value, other }) =>
    `“${value}”注明改看“${other}”，但这个编号从未公布过。请在此改正或删去 replacedBy；已发布的新编号可用 npm run permalinks 登记。`,
  'permalink-circle': ({ value, other }) =>
    `“${value}”注明改看“${other}”，而后者又绕回前者。请在此改正或删去 replacedBy。`,
  'permalinks-unreadable': () => '编号登记表无法读取。请恢复上一个能读取的版本，再运行 npm run permalinks。',
  'missing-download': ({ src }) => `没有文件 ${src}。请把它放进 media 文件夹，或改正名称。`,
  'download-on-discreet': () =>
    '读者可能正被人盯着的指南（discreet）不提供下载：文件会留在设备里，下载记录也会显示名称。请去掉 <Download>，把内容写进正文。',
  'needs-two-approvals': () =>
    '本案只涉及一个人，须经编辑（editor）和安全保护顾问（safeguarding）双方同意才能发布。请补上两项同意，或把 status 改为 review。',
  'role-approves-twice': () => '同一种身份同意了两次。每种身份只算一次，须由另一个人以另一种身份同意。请删去其中一次。',
  'shown-again-alone': () =>
    '本条目已经撤下。须有两种不同的身份在撤下当天或以后同意，才能恢复显示。请补齐两项同意，或保持撤下。',
  'not-told-singly': () => '被别人公开姓名的人不单独成页。请不要发布本条目，可在其他条目中略述，不写细节。',
  'figure-without-claim': ({ count, field, known }) =>
    `“${field}”里的“${count}”，和本条目引用的数据都对不上（${known === '' ? '一条也没有引用' : known}）。请在 claims 或正文里引用这条数据，或改正数字，或换一种不带数字的说法。`,
  'known-notices-unreadable': () =>
    '这份已知信息清单读不出来。请恢复到上一个能读的版本；添加请用 npm run known-notices。',
  'rumour-tells': ({ value }) =>
    `这条谣言的文字里有“${value}”，可能透露人或地方。只记到处都一样的那几句：npm run known-notices -- rumour。`,
  'barred-word': ({ word, reason, instead }) =>
    `本站不写“${word}”：${wordReasons[String(reason) as keyof typeof wordReasons]}。${instead === '' ? '请换一种说法。' : `可写：${instead}。`}如果句子谈的就是这个词，请给它加上引号。`,
  'count-outside-claim': ({ count }) =>
    `“${count}”是人数、案件数或金额，却没有写明是谁说的。请改用 <Claim id="…" />，引用一条有来源的说法，或者删去这个数字。如果它与人数、案件数、金额都无关，请写成 <Plain reason="……">${count}</Plain>。`,
};
