import type { BlockWords } from '../field-words.ts';

/** Words for the blocks that editors place in a text, in Chinese. */
export const blocks: BlockWords = {
  AgencyTable: {
    label: '表格：谁做什么',
    hint: '可以列出一次专项行动的参与单位和分工，也可以列出几个单位并说明是什么单位。',
    fields: {
      campaign: { label: '专项行动', hint: '填它的永久编号。已列出单位的，这里留空。' },
      agencies: { label: '单位', hint: '填代号，中间空一格。已填专项行动的，这里留空。' },
    },
  },
  Callout: {
    label: '提示框',
    hint: '提示、提醒，或马上要做的事。一屏最多放一个。',
    fields: { tone: { label: '语气' }, title: { label: '标题' } },
  },
  Claim: {
    label: '数字或说法',
    hint: '放在句子里只显示数字；单独成行时显示它的全部情况。',
    fields: { id: { label: '哪一条' } },
  },
  Contacts: {
    label: '求助电话',
    hint: '联系方式卡片。来源陈旧或该复查的，会自动排到后面。',
    fields: { ids: { label: '联系方式', hint: '填代号，中间空一格。' } },
  },
  Download: {
    label: '可保存的文件',
    hint: '媒体库里的图片或纯文本。读者可能正被人盯着的指南不能用：留下的文件可能带来危险。',
    fields: {
      file: { label: '文件', hint: '地址以 /media/ 开头。' },
      label: { label: '文件是什么', hint: '链接上的文字。类型和大小会自动加上。' },
    },
  },
  Figure: {
    label: '图画或图片',
    hint: '按名称选用本站图画，或用媒体库里的图片。绝不用人物照片。',
    fields: {
      drawing: { label: '图画', hint: '用图片时留空。' },
      picture: { label: '图片', hint: '地址以 /media/ 开头。用图画时留空。' },
      alt: { label: '图中内容', hint: '写给看不到图的读者。图片必填；图画若没有另外的含义，可不填。' },
      caption: { label: '图注' },
      credit: { label: '作者', hint: '署名和许可。' },
    },
  },
  KeyFacts: {
    label: '要点',
    hint: '一个短列表，或两三条说法的数字。',
    fields: {
      title: { label: '标题', hint: '留空则显示“要点”。' },
      claims: { label: '说法', hint: '填代号，中间空一格。里面放列表时留空。' },
    },
  },
  MythFact: {
    label: '常见说法与实际情况',
    hint: '两个标签之间写实际情况。',
    fields: { myth: { label: '常见的说法', hint: '一句话，照人们平常的说法写。' } },
  },
  Plain: {
    label: '不是统计的数字',
    hint: '保留一个与人数、案件数、金额都无关的数字，例如道路名称、表格栏数。',
    fields: { reason: { label: '为什么不需要来源', hint: '写给其他编辑看，读者看不到。' } },
  },
  Quote: {
    label: '引文',
    hint: '照录文件原话，越短越好。',
    fields: {
      source: { label: '来源', hint: '原话出自哪份文件。' },
      lang: {
        label: '引文的语言',
        hint: '与本页语言不同时填写。留空而文件是另一种语言的，会注明由本站翻译。',
      },
    },
  },
  Steps: { label: '步骤', hint: '编号列表。每项开头的粗体字是这一步的标题。', fields: {} },
  Term: {
    label: '术语',
    hint: '链接到正文末尾的释义。里面不写文字时，显示术语本身。',
    fields: { id: { label: '哪个术语' } },
  },
  Timeline: {
    label: '时间线',
    hint: '编号列表。每项开头用粗体写日期：**2024-11-08**。',
    fields: {},
  },
};
