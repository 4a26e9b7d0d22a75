import type { WordReasons } from '../problem-words.ts';

/** 为什么不写某个词。 */
export const wordReasons: WordReasons = {
  'promises-safety': '没有哪个网站能保证做到',
  'makes-a-hero': '夸奖会给别的受害人压力',
  'promises-return': '不是人人都能回来，也不是人人都想回来',
  sensational: '这是渲染，不是讲清事实',
  'makes-a-thing': '这是把人当成东西',
  'price-of-a-person': '不写人的价钱',
  'label-for-a-person': '这是用遭遇给人贴标签',
  blames: '这是把责任推给受害人',
  'names-disability': '这是用残疾或旧时的蔑称来称呼人',
  papers: '人没有“非法”之说',
  'sexual-exploitation': '这会把侵害说成买卖，或把孩子说成其中一方',
  suicide: '这样写可能影响别人',
  'not-established': '只凭通报不能说人已经解救；要写清是谁说的',
  officialese: '这是公文的写法，念出来不像人说话',
  'house-word': '本站有更合适的说法',
  'private-number': '这像是个人电话或身份证号',
};
