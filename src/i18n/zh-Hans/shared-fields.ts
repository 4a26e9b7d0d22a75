import type { FieldWord } from '../field-words.ts';

/** Words for the fields that several types have. */
export const shared = {
  slug: {
    label: '网址',
    hint: '网页地址的最后一段：用小写英文单词，中间加连字符，不用拼音缩写。',
  },
  documentId: {
    label: '永久编号',
    hint: '只给一次，不改，也不再给别的内容用。有的页面直接用它作网址，所以从编号里不能看出内容。',
  },
  recordId: { label: '代号', hint: '别的内容靠它找到这一条，所以定了就不改。只用小写字母、数字和连字符。' },
  status: { label: '进度', hint: '只有“已发布”的内容读者才看得到。' },
  appears: { label: '开始显示的日期', hint: '在这一天之前不显示。留空：发布后马上显示。' },
  takenDown: {
    label: '现在的情况',
    hint: '读者现在能不能看到。需要时可以在这里立即撤下。',
    fields: {
      because: { label: '原因', hint: '只有编辑看得到。' },
      on: { label: '撤下日期' },
      instead: { label: '请读者改看' },
      approvals: {
        label: '同意恢复',
        hint: '须有两种不同的身份，日期不早于撤下当天。不写姓名。',
        fields: { role: { label: '身份' }, on: { label: '日期' } },
      },
    },
  },
  title: { label: '标题', hint: '直接说这一页讲什么。' },
  titleWithClaims: { label: '标题', hint: '直接说这一页讲什么。标题里的数字必须来自下面选的数据。' },
  summary: { label: '摘要', hint: '一两句话，显示在列表和搜索结果里。' },
  contentNote: { label: '内容提示', hint: '正文里有什么可能让人难受，先在这里说一声。没有就留空。' },
  sources: { label: '来源', hint: '这一条内容依据哪些资料。' },
  claims: { label: '数据', hint: '正文用到的每一个数字。数字统一在“数据”里保存，不直接写进正文。' },
  topics: { label: '主题' },
  places: { label: '国家或地区' },
  agencies: { label: '机关和组织' },
  campaign: { label: '所属专项行动', hint: '不属于任何行动就留空。' },
  rootCause: { label: '根源', hint: '解释这类事为什么会发生的主题。' },
  prevention: { label: '怎么预防', hint: '读者看了就能照着做的指南。' },
  unknown: { label: '还不知道什么', hint: '来源没有说的事，一条写一件。' },
  corrected: { label: '更正说明', hint: '每次更正写一条，最新的在最前，顺序和“更正日期”一致。' },
  corrections: {
    label: '更正日期',
    hint: '最新的在最前。',
    fields: { on: { label: '更正于' }, claim: { label: '更正了哪条数据', hint: '和数据无关就留空。' } },
  },
  reviewed: { label: '上次通读的日期' },
  reviewEvery: { label: '隔多少天再通读一次' },
  readBy: {
    label: '谁审读过',
    hint: '发布前看过这篇内容的人，不写姓名。',
    fields: { role: { label: '身份' }, on: { label: '日期' } },
  },
  searchedAs: {
    label: '读者会怎么搜',
    hint: '该找到这一页的人会在搜索框里打什么，用他们自己的话，不用我们的话，一行写一条。页面上不显示。',
  },
  written: {
    label: '文字内容的日期',
    hint: '每次改动文字的意思，都在这里写上当天的日期；另一种语言跟着改好以后，也写同一天。留空：从没改过意思。',
  },
  order: { label: '排列顺序', hint: '数字小的排在前面。' },
} as const satisfies Record<string, FieldWord>;

const entry = { status: shared.status, appears: shared.appears, takenDown: shared.takenDown, written: shared.written };

/** Words for the fields of every entry with a page of its own. */
export const ofEveryDocument = { slug: shared.slug, id: shared.documentId, searchedAs: shared.searchedAs, ...entry };

/** Words for the fields of every entry that is a fact which pages show. */
export const ofEveryRecord = { id: shared.recordId, ...entry };
