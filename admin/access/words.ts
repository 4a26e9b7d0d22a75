import type { Locale } from '../../src/i18n/locales.ts';

interface AccessWords {
  readonly open: string;
  readonly close: string;
  readonly remove: string;
  readonly move: string;
  /** How an item of a list is moved with the keyboard. */
  readonly howToMove: string;
  readonly lifted: (place: number) => string;
  readonly over: (place: number) => string;
  readonly dropped: (place: number) => string;
  readonly leftWhereItWas: string;
  readonly pages: string;
  readonly media: string;
  readonly preview: string;
}

/** What people hear, who do not see the signs on Decap's buttons. */
export const accessWords: Readonly<Record<Locale, AccessWords>> = {
  en: {
    open: 'Open this item',
    close: 'Fold this item up',
    remove: 'Remove this item',
    move: 'Move this item',
    howToMove: 'Press space to lift it, the arrow keys to move it, space to put it down, or escape to leave it.',
    lifted: (place) => `Lifted from place ${place}.`,
    over: (place) => `Now over place ${place}.`,
    dropped: (place) => `Put down in place ${place}.`,
    leftWhereItWas: 'Left where it was.',
    pages: 'What can be edited',
    media: 'Pictures and files',
    preview: 'Preview',
  },
  'zh-Hans': {
    open: '展开这一条',
    close: '收起这一条',
    remove: '删除这一条',
    move: '移动这一条',
    howToMove: '按空格键拿起，按方向键移动，再按空格键放下；按Esc键放弃移动。',
    lifted: (place) => `已从第${place}位拿起。`,
    over: (place) => `现在在第${place}位上方。`,
    dropped: (place) => `已放到第${place}位。`,
    leftWhereItWas: '没有移动。',
    pages: '可以编辑的内容',
    media: '图片和文件',
    preview: '预览',
  },
};
