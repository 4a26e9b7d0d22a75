import type { Wordings } from './wordings.ts';

const telephone = '\\+?\\d[\\d() -]{5,}\\d';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const noPlace = `(?:${month}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Facebook|WhatsApp|WeChat|Telegram|Instagram|Police|Case|Please)`;

/** How the parts of a notice are mostly written in English. */
export const en: Wordings = {
  features: {
    issuer: [
      "(?:[A-Z][\\w’'-]+ ){1,4}(?:Police|Constabulary|Sheriff)(?: (?:Department|Service|Force|Station|Office|Bureau))?",
      "Police (?:Department|Service|Force|Station|Bureau)|Public Security Bureau|Sheriff[’']s (?:Office|Department)",
    ],
    case: [
      '(?:[Cc]ase|CASE|[Ii]ncident|[Rr]eport|[Cc]rime|[Rr]ef(?:erence)?)\\.? ?(?:[Nn]o\\.?|[Nn]umber|NUMBER|[Rr]ef(?:erence)?|ID|#)? ?[:#]? ?[A-Z0-9/-]*\\d{3,}[A-Z0-9/-]*',
    ],
    date: [
      `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}`,
      `${month}\\.? \\d{1,2}(?!\\d)`,
      '20\\d{2}-\\d{1,2}-\\d{1,2}',
      '\\d{1,2}/\\d{1,2}/20\\d{2}',
    ],
    time: [
      '\\d{1,2}(?::\\d{2})? ?(?:a\\.?m|p\\.?m)\\b',
      '(?<![\\d:])\\d{1,2}:\\d{2}(?!\\d)',
      '\\b(?:noon|midnight)\\b',
    ],
    place: [`\\b(?:in|at|near|from|around|outside|on) (?:the )?(?!${noPlace})(?:[A-Z][\\w’'-]+ ?){1,5}`],
    person: ['\\b[Aa]ge(?:d)?:? ?\\d{1,2}\\b', '\\b\\d{1,2}[ -]years?[ -]old\\b', '\\b[Hh]eight\\b|\\b\\d{2,3} ?cm\\b'],
    clothes: ['\\b(?:[Ww]earing|[Ww]ore|[Dd]ressed in|[Cc]lothing)\\b[^.\\n]{2,40}'],
    officer: [
      `\\b(?:[Oo]fficer|[Dd]etective|[Cc]onstable|[Ss]ergeant|[Ii]nspector|[Ii]nvestigator|[Ss]tation)\\b[^.\\n]{0,40}?${telephone}`,
      `\\bPolice\\b[^.\\n]{0,24}?${telephone}`,
    ],
  },
  signs: {
    'repost-money': [
      '(?:each|every|per|for) (?:re-?post|share|forward)[^.\\n]{0,30}(?:reward|money|paid|cash|[$£€])',
      '(?:reward|money|paid|cash|[$£€]\\d+)[^.\\n]{0,30}(?:re-?post|share|sharing|forward)',
    ],
    money: [
      '\\b(?:wire|transfer|deposit|fee|payment|gift cards?|bitcoin|bank account|send money|donate|donations?)\\b',
    ],
    urges: ['\\b(?:please )?(?:share|re-?post|forward|pass (?:it|this) on|spread (?:the word|this))\\b[^.\\n]{0,20}'],
    'to-the-poster': [
      '\\b(?:call|text|message|contact|tell|DM|dm|WhatsApp|write to) (?:me|us|my|her (?:husband|father|mother|parents|family)|his (?:wife|father|mother|parents|family)|the (?:family|father|mother|husband))\\b',
    ],
    'private-details': [
      '\\b(?:lives at|living at|home address|passport number|ID number|identity number)\\b[^.\\n]{0,24}',
      '\\b(?:pupil (?:at|of|in)|attends|goes to) [^.\\n]{0,30}?(?:School|Kindergarten|Academy)',
      '\\b(?:class|form|grade|year) \\d{1,2}[A-Za-z]?\\b',
    ],
  },
  mobile: `(?<![\\d/-])(?:\\+\\d{1,3}[ -]?)?(?:\\(?\\d{2,5}\\)?[ -]?)\\d{3,4}[ -]?\\d{3,4}(?![\\d/-])`,
  emergency: '(?<!\\d)(?:110|112|911|999)(?!\\d)',
  age: '\\b(?:[Aa]ged?:? ?(\\d{1,3})|(\\d{1,3})[ -]years?[ -]old)\\b',
};
