import type { CommandWords } from '../command-words.ts';
import { known } from './known-notices.ts';
import { contactsDue } from './contacts-due.ts';

/** What commands say in Chinese. */
export const commands: CommandWords = {
  check: {
    noProblems: (files) => `共${files}个文件，没有问题。`,
    problems: (count) => `共${count}个问题。`,
    noSuchFile: (file) => `${file}：内容文件夹里没有这个文件。`,
    nothingBuilt: (problems) => `内容里有${problems}个问题，网站没有生成。运行 npm run check:content 可再次查看。`,
  },
  contacts: contactsDue,
  due: {
    review: (file, on) => `${file}：从${on}起该再通读一次。`,
    followUp: (file, on) => `${file}：从${on}起该再问有关机关。不要问当事人或家属。`,
    appears: (file, on) => `${file}：${on}开始显示。`,
    takenDown: (file, on) => `${file}：${on}已撤下。`,
    waits: (file, status) => `${file}：还没发布（${status}）。`,
    sum: (day, reviews, followUps, waiting) =>
      `${day}：该通读${reviews}条，该追问${followUps}条，还没发布${waiting}条。`,
  },
  restored: {
    nothingToCompare: (commit) => `没有可以对照的提交${commit && `“${commit}”`}，没有检查。`,
    sum: (down, alone) => `以前撤下的${down}条；没有两项同意就恢复显示的${alone}条。`,
  },
  start: {
    usage: (types) => `请写明要新建哪一类内容，并给它起名：npm run new -- guidance first-hours\n可选的类别：\n${types}`,
    askType: (types) => `要新建哪一类内容？\n${types}\n> `,
    askName: '网址中的名称（例如 first-hours）：',
    unknownType: (type) => `没有“${type}”这一类内容。`,
    wrongName: (name) => `“${name}”不能作名称：请用3至60个小写字母（a—z）、数字和单个连字符。`,
    reservedName: (name) => `“${name}”是网站自用的地址，请换一个名称。`,
    exists: (file) => `${file} 已经存在，没有作任何改动。`,
    takenId: (id) => `编号“${id}”已经用过，编号不能重复使用。请换一个名称。`,
    made: '已新建草稿（读者看不到）：',
    next: '接下来：填写以上文件，再运行 npm run check:content。把 status 改为 published 之后，读者才能看到。',
  },
  permalinks: {
    usage:
      'npm run permalinks：登记已发布的编号和地址。\nnpm run permalinks -- withdraw 编号 --instead 编号：撤回一个编号；--instead 可以不写。',
    written: (added, moved, all) => `新增${added}个，移动${moved}个；共登记${all}个编号。`,
    withdrawn: (id) => `${id} 已撤回，它的链接今后只说明这一点。请接着删除该条目，或把 status 改为 draft。`,
    sound: (all, added) => `已公布的${all}个编号都通向应去的地方。另有新编号${added}个。`,
    missing: (file) => `缺少 ${file}。请恢复这个文件；如果从未公布过编号，请运行 npm run permalinks。`,
    refusals: {
      unknown: (id) => `编号“${id}”从未公布过。`,
      'withdrawn-already': (id) => `编号“${id}”早已撤回。`,
      'replacement-unknown': (id, instead) => `“${instead}”不能代替“${id}”：须是另一个已发布并登记的编号。`,
    },
  },
  known,
  hints: {
    oneOf: (values) => `选一个：${values}`,
    someOf: (values) => `列表，可选：${values}`,
    yesOrNo: 'true（是）或 false（否）',
    number: (min, max) =>
      min === undefined && max === undefined
        ? '数字'
        : max === undefined
          ? `数字，不小于${min}`
          : `${min ?? 0}至${max}之间的数字`,
    date: '日期，例如 2026-11-24',
    partialDate: '年、月或日：2026、2026-11、2026-11-24',
    idOf: (type) => `${type} 中一个条目的 id`,
    idsOf: (type) => `列表，${type} 中条目的 id`,
    list: '列表',
    listOf: (fields) => `列表，每项含：${fields}`,
    optional: '可留空',
    between: '；',
  },
};
