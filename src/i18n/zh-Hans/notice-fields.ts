import type { FieldWords } from '../field-words.ts';
import { ofEveryRecord } from './shared-fields.ts';

/** 寻人启事各栏的中文名称。 */
export const notices: FieldWords['types']['notices'] = {
  label: '寻人启事',
  singular: '寻人启事',
  fields: {
    ...ofEveryRecord,
    name: { label: '姓名', hint: '照机关的写法。启事结束后，各处都会去掉。' },
    lastSeen: { label: '最后出现的地方', hint: '照机关的写法。不写住址和学校。' },
    wore: { label: '衣着' },
    marks: { label: '可以辨认的特征' },
    officer: { label: '给谁打电话', hint: '照机关自己的叫法，例如某个单位或值班室。' },
    issued: { label: '发布日期' },
    expires: { label: '有效期至', hint: '最后一天：发布或上次续期后最多30天。' },
    consent: { label: '机关同意的日期', hint: '同意在这里显示。不问监护人：监护人可能就是原因。' },
    ended: { label: '结束日期', hint: '机关一说就填；只要可能有人有危险，马上填。填了以后，这个人的信息一点不留。' },
    agency: { label: '发布机关', hint: '只能是有书面同意的公安机关。' },
    official: { label: '机关自己的启事', hint: '公安机关网站上的网址。' },
    caseNumber: { label: '案件编号' },
    renewals: {
      label: '续期',
      hint: '由机关在到期前续。',
      fields: { on: { label: '续期于' }, until: { label: '有效期至' }, by: { label: '由谁续' } },
    },
    place: { label: '国家或地区' },
    province: { label: '省份', hint: '中国大陆才填。' },
    age: { label: '发布当天的年龄', hint: '周岁，未满18岁。' },
    height: { label: '身高（厘米）' },
    missingSince: { label: '失踪日期' },
    custodyDispute: { label: '有抚养权争议吗？', hint: '不是“否”，就不能发启事。' },
    leftViolence: { label: '孩子是离开暴力的吗？', hint: '不是“否”，就不能发启事。' },
    printed: { label: '号码（显示）' },
    dial: { label: '号码（拨打）' },
    picture: { label: '照片', hint: '机关发布过的。' },
  },
};
