import type { InterfaceWords } from '../dictionary.ts';

/** “离开本站”的用语。显示哪一句说明，看读者的浏览器能做到什么。 */
export const leaving: InterfaceWords['leaving'] = {
  label: '离开本站',
  note: '转到天气网页。按“返回”仍可能看到本站。',
  noteDeep: '转到天气网页。按“返回”看不到这次打开的页面，历史记录里还有。',
  limits: '哪些隐藏不了',
  left: '正在离开本站。',
  inFrame: {
    label: '隐藏这部分',
    note: '外面的网页还在。',
    hidden: '已隐藏。',
  },
  pressTwice: '再按两次Shift键，离开本站。',
  pressOnce: '再按一次Shift键，离开本站。',
  stayed: '你还在本站。',
};
