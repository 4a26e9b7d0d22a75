import type { InterfaceWords } from '../dictionary.ts';

/** 离线保存的用语。`{day}`处是日期。 */
export const offline: InterfaceWords['offline'] = {
  title: '已保存的页面',
  summary: '你在这台设备上保存了本站哪些页面，怎样全部删除。',
  offer: '保存本页，没有网络时也能看',
  notice: '页面会存在这台设备上。能打开这台设备的人，都能打开它。“离开本站”不会删除它。',
  save: '保存',
  done: '已保存在这台设备上。',
  failed: '没有成功。有网络吗？设备还有空间吗？',
  list: '看看保存了什么，怎样删除',
  copy: '这是{day}保存的版本。现在没有网络，可能已有更新的内容。',
  none: '这台设备上没有保存本站的页面。',
  savedOn: '，{day}保存',
  remove: '全部删除',
  removeNote: '所有保存的页面，以及没有网络时打开它们的那部分程序，都会删除。浏览器历史记录里的内容不受影响。',
  removed: '已删除。这台设备上不再保存本站的任何页面。',
  updated: '有网络时打开已保存的页面或这份列表，页面会自动更新。',
  noScript: '保存页面需要JavaScript。没有它，本站不会在设备上存任何东西。',
};
