import type { EntryProblemWords } from '../problem-words.ts';

/** 寻人启事和个人信息有什么问题（简体中文）。 */
export const noticeProblems: Pick<
  EntryProblemWords,
  | 'notices-off'
  | 'decision-missing'
  | 'decision-unreadable'
  | 'person-without-consent'
  | 'notice-not-police'
  | 'notice-without-agreement'
  | 'notice-not-a-child'
  | 'notice-of-somebody-who-left'
  | 'notice-picture-name'
  | 'notice-too-long'
  | 'notice-renewed-by-other'
> = {
  'notices-off': () =>
    '寻人启事没有开启，这里不能放任何启事，草稿也不行。请删掉这个文件。开启需要什么，见docs/decisions/0012-notices.md。',
  'decision-missing': () =>
    'src/settings.ts里开启了寻人启事，但没有书面决定。请写好这个文件（见docs/decisions/0012-notices.md），或者关掉设置。',
  'decision-unreadable': () =>
    '这份决定不完整。要有decidedOn、decidedBy（含editor和safeguarding）、agreements（机关代号）和watched，见docs/decisions/0012-notices.md。',
  'person-without-consent': ({ field }) =>
    `这里描述了一个人，但“${field}”是空的。请写上机关同意的日期和最后可以显示的日期，或者删掉描述这个人的内容。`,
  'notice-not-police': () => '只有警方发布的启事才能显示。请填公安机关，或者删掉这条启事。',
  'notice-without-agreement': ({ value }) =>
    `“${value}”还没有书面同意在这里显示启事。同意以后写进决定的agreements，否则删掉这条启事。`,
  'notice-not-a-child': () => '只有发布当天未满18岁的人才能有启事：成年人可以不想被找到。请删掉这条启事。',
  'notice-of-somebody-who-left': ({ field }) =>
    `“${field}”必须是“否”。有抚养权争议的、离开暴力的、还不清楚的，都不显示：那会帮到让人害怕的那个人。请问清机关，或者删掉这条启事。`,
  'notice-picture-name': ({ expected }) => `启事的照片用编号作文件名，从名字看不出内容：${expected}。请改文件名。`,
  'notice-too-long': ({ max }) =>
    `一条启事最多有效${max}天；到期前由机关续期，不能提前好几期，否则就结束。请改正日期，或者补上续期。`,
  'notice-renewed-by-other': () => '只有发布启事的机关才能续期。请问那个机关，或者让它到期。',
};
