import type { CommandWords } from '../command-words.ts';

/** 记录已结束和已辟谣信息的命令所说的话（简体中文）。 */
export const known: CommandWords['known'] = {
  usage:
    'npm run known-notices -- closed：记下一条已结束信息的案件编号。\nnpm run known-notices -- false：记下警方已辟谣的信息里的号码。\nnpm run known-notices -- rumour：记下警方已辟谣的谣言文字。\n号码和文字在命令之后再输入，不要写在命令行里。',
  ask: {
    closed: '输入案件编号，再按回车和Ctrl+D：',
    false: '输入电话号码或案件编号，再按回车和Ctrl+D：',
    rumour: '输入到处都一样的那几句，不要有人名、地名和号码，再按回车和Ctrl+D：',
  },
  notANumber: '号码至少要有5个字母或数字。什么都没有记下。',
  notAPhrase: '文字要有8到200个字符。什么都没有记下。',
  tells: (telling) => `“${telling}”可能透露人或地方。去掉人名、地名、号码和大写字母。什么都没有记下。`,
  noted: '已记下散列值，号码本身哪里都没有。已结束的90天后自动去掉。',
  notedRumour: '已记下。请再看一遍content/known-notices.json：里面不能有任何人的名字。',
};
