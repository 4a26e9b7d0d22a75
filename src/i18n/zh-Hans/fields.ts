import type { FieldWords } from '../field-words.ts';
import { blocks } from './block-fields.ts';
import { documentTypes } from './document-fields.ts';
import { recordTypes } from './record-fields.ts';

/** What editors read in Chinese. */
export const fields: FieldWords = {
  types: { ...documentTypes, ...recordTypes },
  blocks,
  body: { label: '正文', hint: '小标题用“##”开头，段落之间空一行。上面的标题不用再写一遍。' },
  patterns: {
    line: '一行文字，不要太长，前后没有空格',
    prose: '平实的文字，不要太长，前后没有空格或空行',
    identifier: '3到60个小写字母、数字和单个连字符，例如 first-hours',
    date: '确实存在的日期，例如 2024-11-08',
    partialDate: '年、年月或年月日，例如 2024、2024-11 或 2024-11-08',
    httpsUrl: '完整的网址，例如 https://example.org/page',
    helpNumber: '写“help-”加两位数字，如help-17',
    dialled: '只写数字，国家或地区代码前加“+”',
    identifiers: '内容的代号，中间空一格',
    picture: '媒体库里的图片，例如 /media/lit-door.png',
    download: '媒体库里的图片或纯文本，例如 /media/lit-door.png',
  },
};
