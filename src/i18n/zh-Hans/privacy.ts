import type { InterfaceWords } from '../dictionary.ts';

/** 隐私说明页上“测试量到的”清单的用语。 */
export const privacy: InterfaceWords['privacy'] = {
  title: '测试量到的',
  lead: '有一项测试会走完一次完整的访问：中英文的每一种页面、搜索、离开本站。它把看到的一切和这份清单对照。清单和服务器发送的内容，出自同一份数据。',
  hosts: '会连接哪些主机',
  hostsNote: '只有本站。离开时才会连接你要去的网站，它不知道你从哪里来：',
  traces: '设备上会留下什么',
  noTraces: '没有Cookie，没有本地存储，没有数据库，没有缓存库，没有后台程序，也不给标签页起名字。',
  saved: (cache, worker) =>
    `只有你保存了页面，才会有一个名为${cache}的缓存库和后台程序${worker}。一个按钮可以全部删除：`,
  key: '只有你关掉了搜索的“/”键，才会在本地存储里留下一项search-key。重新打开就会删除。',
  headers: '服务器随每个文件发送的说明',
  everywhere: '所有文件都有的',
  ordinary: '任何网站服务器都会发送的，对所有读者都一样',
  of: {
    pages: '页面和其他文件',
    savable: '指南、求助和已保存页面的列表',
    worker: '后台程序',
    leave: '离开时经过的空白页',
    feeds: '订阅源',
    editor: '编辑后台，读者用不到',
    handbook: '编辑手册',
  },
};
