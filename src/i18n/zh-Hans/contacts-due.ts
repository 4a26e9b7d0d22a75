import type { ContactsDueWords } from '../command-words.ts';

/** `npm run check:contacts` 的提示（简体中文）。 */
export const contactsDue: ContactsDueWords = {
  overdue: (file, on) => `${file}：应在${on}前核对，已经过期。`,
  soon: (file, on) => `${file}：请在${on}前核对。`,
  lookAgain: '请再看一次来源；号码还在，就把lookedAt改成当天。',
  findSource: '来源太旧或没有日期：请找更新的来源，再改sources、sourceDate和lookedAt。',
  sum: (day, overdue, soon) => `${day}：过期${overdue}条，30天内到期${soon}条。`,
};
