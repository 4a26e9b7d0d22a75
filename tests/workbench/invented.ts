import { dateIn } from '../../src/i18n/format.ts';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { Item } from '../../src/model/listed.ts';
import type {
  ShownAgency,
  ShownClaim,
  ShownContact,
  ShownSource,
  ShownTerm,
  SiteFrame,
} from '../../src/model/shown.ts';

// Everything here is invented, and looks it: nobody may take a number or a figure of the workbench for a true one.

const words = {
  en: {
    line: 'Example line',
    other:
      'An example of another line whose name is so long that it needs a second row on most screens, and a third on some',
    serves: 'For everybody who looks at this component.',
    publisher: 'Example publisher',
    title: 'Invented document about nothing that ever happened',
    figure: '0000 examples',
    statement: 'An invented sentence says how many examples there are.',
    notTold: ['What an example is.', 'Whether one example was counted twice.'],
    notes: 'First line of a note.\nSecond line of a note.',
    hours: '25:00 to 26:00, on no day of the week',
    heading: 'An example of a title',
    long: 'An example of a title that goes on for much longer than any title of an entry should, with Donaudampfschifffahrtsgesellschaft in it, so that one can see where it breaks',
    mixed: 'Mixed: the 团圆 system, DNA and https',
    summary: 'One sentence that says what would stand behind this link.',
  },
  'zh-Hans': {
    line: '示例热线',
    other: '另一条示例热线，它的名称特别长，在大多数屏幕上要占两行，在有的屏幕上要占三行，用来看看换行是不是得当',
    serves: '给所有查看这个组件的人。',
    publisher: '示例发布机构',
    title: '一份编出来的文件，说的事从没发生过',
    figure: '0000个示例',
    statement: '一句编出来的话，说有多少个示例。',
    notTold: ['什么算一个示例。', '有没有把一个示例算了两次。'],
    notes: '说明的第一行。\n说明的第二行。',
    hours: '每周第八天，25点到26点',
    heading: '示例标题',
    long: '这是一个特别长的示例标题，比任何条目的标题都该有的长度长得多，里面没有任何内容，只是用来看看标题在窄屏幕上从哪里断开',
    mixed: '中西混排：DNA查询、Homeward和https',
    summary: '一句话，说明这个链接后面会有什么。',
  },
} as const satisfies Record<Locale, Record<string, string | readonly string[]>>;

/** Invented words in one language. */
export const wordsFor = (locale: Locale) => words[locale];

/** The other language: that of what has not been translated. */
export const otherThan = (locale: Locale): Locale => localeTags.find((tag) => tag !== locale) ?? locale;

/** A document that nobody ever wrote. */
export const sourceIn = (locale: Locale, change: Partial<ShownSource> = {}): ShownSource => ({
  id: 'example-source',
  lang: locale,
  publisher: words[locale].publisher,
  title: words[locale].title,
  titleLang: locale,
  kind: 'reference',
  date: '1900-01',
  accessed: '1900-02-03',
  url: 'https://example.org/invented/',
  isCopy: false,
  avoided: false,
  mayNamePerson: false,
  address: '#s-example-source',
  ...change,
});

/** A figure of nothing. */
export const claimIn = (locale: Locale, change: Partial<ShownClaim> = {}): ShownClaim => ({
  id: 'example-claim',
  lang: locale,
  figure: words[locale].figure,
  qualifier: 'at-least',
  statement: words[locale].statement,
  saidBy: words[locale].publisher,
  notTold: words[locale].notTold,
  grade: 'claimed',
  asOf: '1900-01-02',
  sources: [sourceIn(locale)],
  ...change,
});

/** A line that leads nowhere. */
export const contactIn = (locale: Locale, change: Partial<ShownContact> = {}): ShownContact => ({
  id: 'example-line',
  lang: locale,
  name: words[locale].line,
  serves: words[locale].serves,
  runBy: words[locale].publisher,
  place: 'int',
  kind: 'general',
  operator: 'unknown',
  beginsWithAuthority: false,
  printed: '000 0000',
  dial: '0000000',
  roundTheClock: 'unknown',
  cost: 'unknown',
  languages: [],
  asksName: 'unknown',
  shownOnBill: 'unknown',
  lookedAt: '1900-01-02',
  isOld: false,
  isOverdue: false,
  mayLead: true,
  rank: 1,
  sources: [sourceIn(locale)],
  ...change,
});

/** A line of which everything is known. */
export const fullContactIn = (locale: Locale): ShownContact =>
  contactIn(locale, {
    id: 'example-full-line',
    operator: 'charity',
    sms: '00000',
    chat: 'https://example.org/chat/',
    url: 'https://example.org/',
    hours: words[locale].hours,
    cost: 'free',
    languages: ['zh', 'yue', 'en'],
    asksName: 'no',
    shownOnBill: 'yes',
    notes: words[locale].notes,
    passesOn: words[locale].serves,
    whatHappens: words[locale].summary,
    withoutVoice: words[locale].summary,
    sourceDate: '1900-01-02',
  });

/** A line with a long name, that is old and due to be checked again, in the other language. */
export const oldContactIn = (locale: Locale): ShownContact =>
  contactIn(otherThan(locale), {
    id: 'example-old-line',
    name: words[otherThan(locale)].other,
    isOld: true,
    isOverdue: true,
    mayLead: false,
    sourceDate: '1900',
  });

/** An authority that there is nowhere. */
export const agencyIn = (locale: Locale, change: Partial<ShownAgency> = {}): ShownAgency => ({
  id: 'example-agency',
  lang: locale,
  name: words[locale].publisher,
  kind: 'government',
  does: words[locale].summary,
  ...change,
});

/** What is dated: to the day, the month and the year. */
export const datedIn = (locale: Locale) =>
  itemsIn(locale).map(({ title, address, lang }, number) => {
    const on = ['1900-01-02', '1900-02', '1901', '1902'][number] ?? '1903';
    return { on, date: dateIn(locale, on), title, address, lang };
  });

/** Terms: short, long, of mixed scripts, not translated. */
export const termsIn = (locale: Locale): readonly ShownTerm[] =>
  itemsIn(locale).map(({ title, summary, address, lang = locale }, number) => ({
    id: `example-${locale}-${number}`,
    lang,
    term: title,
    meaning: summary,
    address,
  }));

/** Lines of a list: short, long, of mixed scripts, not translated. */
export const itemsIn = (locale: Locale): readonly Item[] => {
  const { heading, long, mixed, summary, line } = words[locale];
  const other = otherThan(locale);
  return [
    { title: heading, summary, address: '#example', meta: line },
    { title: long, summary: `${summary} ${summary}`, address: '#example' },
    { title: mixed, summary, address: '#example', meta: `${line} · ${mixed}` },
    { title: words[other].heading, summary: words[other].summary, address: '#example', lang: other },
  ];
};

/** What a page carries around its own words, with numbers that lead nowhere. */
export const frameIn = (locale: Locale): SiteFrame => ({
  origin: 'https://example.org',
  policy: '',
  numbers: {
    mainland: contactIn(locale, { kind: 'emergency', printed: '000', dial: '000' }),
    uk: contactIn(locale, { kind: 'emergency', printed: '0000', dial: '0000' }),
    europe: contactIn(locale, { kind: 'emergency', printed: '00000', dial: '00000' }),
  },
  missingChild: '#example',
  help: '#example',
  method: '#example',
  script: '',
  search: { script: '', failed: '' },
  offer: '',
  leave: { site: 'https://example.org/', limits: '#example' },
});
