import type { CheckWords } from '../check-words.ts';

const of = ({ file, day }: { readonly file: string; readonly day: string | undefined }) =>
  `${file}（${day ?? '还没有日期'}）`;

/** What the commands that look over the whole library say in Chinese. */
export const checks: CheckWords = {
  translations: {
    pair: (from, to) => `${from} → ${to}`,
    lags: {
      missing: ({ file, original }) => `${of(original)}已有，还缺 ${file}。请按这个文件名写好文字。`,
      unfinished: ({ fields, original, ...file }) =>
        `${of(file)}缺 ${fields.join('、')}，${of(original)}里有。请补写。`,
      older: ({ original, ...file }) =>
        `${of(file)}比${of(original)}旧。请把文字改到一致，再在这个文件里写：written: '${original.day ?? ''}'`,
      'older-than-facts': ({ original, ...file }) =>
        `${of(file)}比它的事实旧，事实改动见${of(original)}。请把文字改到一致，再在这个文件里写：written: '${original.day ?? ''}'`,
      'another-value': ({ original, ...file }) =>
        `${of(file)}里 figure 的数字，和${of(original)}里的 value 不一样。哪个过时就改哪个。`,
    },
    found: (lags) => `共${lags}处译文要补。`,
    none: (entries) => `共${entries}个条目：各种语言的文字都齐全，没有一种落在后面。`,
  },
  sources: {
    problems: {
      'source-missing': ({ value }) => `来源“${value}”不在来源表里，或还没有发布。请先在 sources 里发布，或改正代号。`,
      'source-without-address': ({ value }) =>
        `“${value}”有条目在用，却没有网址。请填 url；如果只知道不宜链接的副本，请写 link: avoid。`,
      'source-unread': ({ value }) =>
        `“${value}”还没有人读过（seen 不是 true）。请读到原文后写上 seen: true，并在 accessed 填当天日期；或不要在这里引用。`,
      'claim-without-source': ({ value }) => `“${value}”没有写来源。请补上来源，或撤下这条数据。`,
      'claim-on-general-knowledge': ({ value }) =>
        `“${value}”靠的只是常识：它的来源都没有人读过。请补上读过的来源（seen: true），或撤下这条数据。`,
      'grade-not-lowered': ({ value, grade }) =>
        `lowerTo 写的是 ${value}，而按来源算出来的是 ${grade}。等级只能往低改：请删去 lowerTo 和 loweredBecause，或补上更有力的来源。`,
      'grade-raised': ({ value, grade }) =>
        `案例等级写的是 ${value}，而它引用的数据里最高的是 ${grade}。请改成 ${grade} 或更低，或引用更可靠的数据。`,
    },
    found: (problems) => `来源方面共有${problems}个问题。`,
    sound: (claims, sources) =>
      `${claims}条数据和其他已发布的内容，依据${sources}个来源；每个来源都在来源表里，都读过，等级与计算相符。`,
    unused: (ids) => `说明：来源表里有${ids.length}个来源没有条目在用：${ids.join('、')}。`,
    withoutLink: (ids) =>
      `说明：有${ids.length}条数据，没有可以给读者链接的来源（只知道不宜链接的副本，来源表里已注明）：${ids.join('、')}。`,
  },
  figures: {
    columns: ['页面', '数据', '数字', '等级', '来源'],
    problems: {
      'count-without-claim': ({ count, line }) =>
        `“${count}”在本页和本页链接的页面上都找不到对应的数据：“${line}”请换成 <Claim id="…" />，或在条目里引用这条数据，或不写数字。数的不是人、案件、钱，就用 <Plain reason="…"> 保留。`,
      'claim-not-published': ({ value }) =>
        `页面上有数据“${value}”，但内容里没有发布这一条。请重新生成网站：npm run build。`,
      'figure-without-source': ({ value }) => `页面上的数据“${value}”没有来源。怎么补，请看 npm run check:sources。`,
      'other-grade': ({ value, grades }) =>
        `页面上的数据“${value}”${grades === '' ? '没有标等级' : `标的等级是 ${grades}`}，和按来源算出来的不一样。请重新生成网站：npm run build。`,
    },
    found: (problems) => `共有${problems}个数字没有对应的数据。`,
    sound: (shown, claims, pages) =>
      `${pages}个页面上显示了${claims}条数据，共${shown}处；没有一个数字缺数据或缺来源。`,
    notBuilt: '还没有生成的网站可读。请先运行 npm run build。',
  },
};
