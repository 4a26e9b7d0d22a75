import type { Locale } from '../../src/i18n/locales.ts';
import type { RefusalCode } from '../../src/editing/refusal.ts';

export interface AtHomeWords {
  /** Shown all the time: where what is saved goes. */
  readonly savedHere: string;
  readonly noAnswer: string;
  readonly notThere: string;
  /** While the site is built again. */
  readonly building: string;
  /** Over what the build says is wrong. */
  readonly notBuilt: string;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
}

const wrongStart = {
  en: 'This page is from an earlier start of the site and can save no more. Reload the page: this browser keeps what you have written, and offers it again.',
  'zh-Hans': '这一页是网站上次启动时打开的，已经不能保存。请重新加载页面：浏览器留着你写的文字，会再交还给你。',
};

/** What the editor says while it writes into the files of this machine. */
export const atHomeWords: Readonly<Record<Locale, AtHomeWords>> = {
  en: {
    savedHere: 'What you save is written into the files of this machine at once, and the site is built again.',
    noAnswer:
      'Nothing was saved: the site on this machine does not answer. Start it again. What you have written stays in the form, and this browser keeps it too.',
    notThere: 'There is no such file yet.',
    building: 'What was saved is on this machine. The site is being built again …',
    notBuilt:
      'What was saved is on this machine, but the site could not be built with it, and shows what was there before. To be mended:',
    refusals: {
      'not-this-machine': wrongStart.en,
      'other-origin': wrongStart.en,
      'wrong-secret': wrongStart.en,
      'not-offered': 'Nothing was saved: this cannot be done in the editor on this machine.',
      'wrong-place': 'Nothing was saved: no entry or picture may lie there, or a link leads elsewhere.',
      'too-large': 'Nothing was saved: this is too large. A picture may have ten megabytes.',
      'not-understood': 'Nothing was saved: what arrived could not be read. Try again.',
      'changed-meanwhile':
        'Nothing was saved: this entry was saved elsewhere after you opened it. What you have written is still in the form. Save once more to choose whose words stand.',
      'unfinished-merge':
        'Nothing can be saved: two versions of this site were being put together with Git, and nobody has finished that. What you have written stays in the form. Somebody who knows Git runs “git status” in the site’s folder and finishes it, or gives it up with “git merge --abort”; then save again.',
      'already-there':
        'Nothing was saved: there is already an entry or picture of this name, or it was not opened here. Choose another name, or open that one.',
      'other-name':
        'Nothing was saved: the address or id of an entry is the name of its file and stays as it is once saved. Put the old one back.',
      'shown-again-alone':
        'Nothing was saved: this entry was taken down. Two people in two different roles have to agree before it is shown again.',
      'no-picture':
        'Nothing was saved: this is not the kind of picture that its name says. JPEG, PNG and WebP are taken.',
      'telling-picture':
        'Nothing was saved: this picture tells where, when or with what it was taken. Put it in through the editor, which takes that out.',
      'in-use': 'Nothing was deleted: other entries use this one.',
      'id-taken': 'Nothing was saved: another entry got the same id meanwhile. Save once more for a new one.',
      'wrong-name':
        'Nothing was changed: an address has 3 to 60 small letters, digits and single hyphens, and some words belong to the site.',
      unreadable: 'Nothing was saved: the file on disk cannot be read. Somebody who knows YAML has to mend it first.',
      failed: 'Nothing was saved: the files of this machine could not be written. Is the disk full?',
    },
  },
  'zh-Hans': {
    savedHere: '保存的内容马上写进这台电脑的文件，网站随后重新生成。',
    noAnswer: '没有保存：这台电脑上的网站没有应答。请重新启动网站。你写的还在表单里，浏览器也替你留着。',
    notThere: '还没有这个文件。',
    building: '已经保存在这台电脑上，网站正在重新生成……',
    notBuilt: '已经保存在这台电脑上，但网站没能随之生成，仍显示原来的内容。需要改正：',
    refusals: {
      'not-this-machine': wrongStart['zh-Hans'],
      'other-origin': wrongStart['zh-Hans'],
      'wrong-secret': wrongStart['zh-Hans'],
      'not-offered': '没有保存：在这台电脑上的编辑页面里不能这样做。',
      'wrong-place': '没有保存：那里不能放条目或图片，或者有链接指向别处。',
      'too-large': '没有保存：内容太大。图片最多10兆字节。',
      'not-understood': '没有保存：收到的内容读不出来，请再试一次。',
      'changed-meanwhile':
        '没有保存：你打开以后，这一条在别处又保存过。你写的都还在表单里；再保存一次，就可以选用谁的。',
      'unfinished-merge':
        '现在不能保存：有人用Git合并本站的两个版本，还没有做完。你写的文字还在表单里。请懂Git的人在网站的文件夹里运行“git status”，把合并做完，或者用“git merge --abort”放弃；然后再保存。',
      'already-there': '没有保存：已经有同名的条目或图片，或者它不是在这里打开的。请换一个名字，或者打开原有的那一条。',
      'other-name': '没有保存：条目的地址或编号就是文件名，保存以后不能再改。请改回原来的。',
      'shown-again-alone': '没有保存：这一条已经撤下，要两个人以不同的身份同意，才能恢复显示。',
      'no-picture': '没有保存：图片的格式和文件名不符。可以用JPEG、PNG和WebP。',
      'telling-picture': '没有保存：这张图片带着拍摄的地点、时间或设备信息。请从编辑页面放入，会自动去掉这些信息。',
      'in-use': '没有删除：还有别的条目用到它。',
      'id-taken': '没有保存：别的条目刚好用了同一个编号。再保存一次，就会换一个新的。',
      'wrong-name': '没有更改：地址要用3到60个小写英文字母、数字和单个连字符，有些词由网站保留。',
      unreadable: '没有保存：电脑上的这个文件读不出来，需要懂YAML的人先修好。',
      failed: '没有保存：这台电脑的文件写不进去。磁盘是不是满了？',
    },
  },
};
