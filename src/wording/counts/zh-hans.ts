import type { Counting } from './index.ts';

const numeral = '[一二三四五六七八九十百千万亿两零〇]';
const digits = String.raw`\d+(?:[.,，]\d+)*`;
const dash = '(?:[-–—~～]|至|到|、|和|或)';
/** One number or two, in figures or numerals, as they stand before a unit: 3至5, 十五六, 20多. */
const amount = String.raw`(?:${digits}|${numeral}+)(?:\s*${dash}\s*(?:${digits}|${numeral}+))?(?:多|余|来|几)?`;
/** What counts people, cases or money; `个` only before what it counts, because it also counts months and reasons. */
const classifier =
  '(?:[名人位起宗例户元块]|万元|亿元|对夫|件(?=案)|份(?=判决)|条(?=线索)|个(?:未成年)?(?:被拐的?|失踪的?)?(?:人|孩子|小孩|儿童|婴儿|婴幼儿|妇女|女人|女孩|女童|女性|男孩|男童|男性|学生|少年|老人|家庭|受害|被害|嫌疑|被告|案|团伙|家长|民警|工人))';

/** How Chinese counts. Bare 一 and bare 几 or 数 are no figures: 一个人, 几名, 数名. */
export const chineseCounting: Counting = {
  passes: [
    // 日期：2024-11-08、2024年11月8日、1990年代、1997至2000年、1月到11月、20世纪
    /(?<!\d)(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?!\d)/gu,
    new RegExp(String.raw`(?<!\d)\d{2,4}(?:\s*${dash}\s*\d{2,4})?\s*(?:年代|世纪)`, 'gu'),
    new RegExp(
      String.raw`(?<!\d)(?:1[89]|20)\d{2}\s*年?(?:\s*${dash}\s*(?:(?:1[89]|20)\d{2}|\d{2}))?\s*年(?:度|底|初|春|夏|秋|冬)?`,
      'gu',
    ),
    /(?<!\d)(?:1[89]|20)\d{2}(?!\d|\s*[多余]?[名人位起宗例户元万亿个])/gu,
    new RegExp(String.raw`(?<!\d)\d{1,2}\s*月?(?:\s*${dash}\s*\d{1,2})?\s*月(?:底|初|中旬|上旬|下旬|份)?`, 'gu'),
    new RegExp(String.raw`(?<!\d)\d{1,2}\s*日?(?:\s*${dash}\s*\d{1,2})?\s*日`, 'gu'),
    // 时刻与时长：8点半、8:30、24小时、30天、三个月、二十多年、7×24小时
    /(?<!\d)\d{1,2}\s*[:：]\s*\d{2}(?!\d)|(?<!\d)\d{1,2}\s*[点时](?:半|\d{1,2}分)?|7\s*[×x]\s*24/gu,
    new RegExp(
      String.raw`${amount}\s*(?:个?半?(?:小时|钟头|月|星期|礼拜|季度|工作日|世纪|学期|周)|天|年|日|夜|分钟|秒钟?|刻钟)`,
      'gu',
    ),
    // 年龄：14岁、14周岁、5—11岁、不满十四周岁
    new RegExp(String.raw`${amount}\s*周?岁`, 'gu'),
    // 法条与序号：第二百四十一条、第241条、第3页、2号
    new RegExp(
      String.raw`第\s*(?:${digits}|${numeral}+)(?:\s*${dash}\s*(?:${digits}|${numeral}+))?\s*(?:[条款项章节号次批届期页步点个]|部分)?(?:之[一二三四五六])?`,
      'gu',
    ),
    new RegExp(String.raw`[〔［\[（(]?\d{4}[〕］\])）]?\s*${digits}\s*号|${digits}\s*号`, 'gu'),
    // 电话号码
    /(?:拨打?|打|电话|热线|短信|发到|发送到|号码|服务台|专线)[^\d。！？\n]{0,6}\d{3,6}(?:\s*[、和或]\s*\d{3,6})*(?![\d,，.]*\d|\s*[多余]?[名人位起宗例户元万亿个])/gu,
    /(?<!\d)(?:110|112|119|120|122|12110|12308|12338|12345|12348|12355|16110)(?!\d|\s*[多余]?[名人位起宗例户元万亿个])/gu,
    /(?<!\d)\+\d{1,3}(?:[\s-]\d{1,5}){1,6}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/gu,
    // 名称里的数字：DNA-23、G20
    /(?<![\d\p{Script=Latin}])\p{Script=Latin}+-?\d+(?!\d)/gu,
    // 熟语与不定数
    /[后前末]\p{Script=Han}位|千家万户|千千万万|万一|百分百|一五一十|七上八下|三三两两|(?<!十|百|千|万)一(?:起|名|位|人|户|例|宗|个|元|块)(?!两|二)/gu,
  ],
  counts: new RegExp(
    [
      String.raw`百分之(?:${digits}|${numeral}+)`,
      String.raw`[¥$€£]?${digits}(?:\s*[%％‰]|\s*(?:多|余|来|几)?\s*[万亿]?(?:多|余)?\s*${classifier}|\s*[万亿])?`,
      String.raw`(?:上|近|约|数|几)?${numeral}+(?:几|数)?(?:多|余|来)?(?:万|亿)?\s*${classifier}`,
      '(?:十几|几十|几百|几千|几万|数十|数百|数千|数万|数十万|数百万|上百|上千|上万|成百上千|成千上万|数以[百千万亿]计)(?:多|余)?(?:名|人|位|起|宗|例|户|元|的?人)?',
    ].join('|'),
    'gu',
  ),
};
