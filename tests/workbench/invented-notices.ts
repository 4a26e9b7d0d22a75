import type { Locale } from '../../src/i18n/locales.ts';
import type { ClosedNotice, OpenNotice } from '../../src/model/shown-notice.ts';
import { wordsFor } from './invented.ts';

const words = {
  en: {
    name: 'Drawn Figure',
    seen: 'On the edge of a sheet of paper',
    wore: 'Two lines and a circle',
    marks: 'Has no face, since nobody drew one',
  },
  'zh-Hans': { name: '画出来的人', seen: '一张纸的边上', wore: '两条线和一个圆圈', marks: '没有脸，因为没有人画' },
} as const satisfies Record<Locale, Record<string, string>>;

/** A notice of a drawing, by nobody; its picture is the mark of the house. */
export const openNoticeIn = (locale: Locale, change: Partial<OpenNotice> = {}): OpenNotice => ({
  isOpen: true,
  id: 'zq7x2v',
  lang: locale,
  address: '#example',
  poster: '#example',
  issued: '1900-01-02',
  expires: '1900-02-01',
  agency: wordsFor(locale).publisher,
  official: 'https://example.org/invented/',
  caseNumber: '0000-0000',
  place: 'int',
  province: undefined,
  name: words[locale].name,
  age: 0,
  height: 0,
  missingSince: '1900-01-01',
  lastSeen: words[locale].seen,
  wore: words[locale].wore,
  marks: words[locale].marks,
  officer: wordsFor(locale).line,
  printed: '000 0000',
  dial: '0000000',
  picture: '/mark.svg',
  ...change,
});

/** What is left of it. */
export const closedNotice: ClosedNotice = { isOpen: false, id: 'zq7x2v', address: '#example', since: '1900-02-02' };
