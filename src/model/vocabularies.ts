/**
 * The closed lists that content chooses from. Values are written in files and never shown; the words for them are in
 * `i18n/<locale>/vocabularies.ts`, complete by type check.
 */
export const vocabularies = {
  audience: ['women', 'girls', 'boys', 'men', 'parents', 'families', 'workers-abroad', 'teachers', 'witnesses', 'survivors', 'carers', 'friends', 'everyone'],
  place: [
    'int', 'eu', 'cn', 'hk', 'mo', 'tw', 'us', 'ca', 'gb', 'ie', 'fr', 'de', 'nl', 'au', 'nz', 'jp', 'kr', 'sg', 'my', 'th',
    'vn', 'kh', 'la', 'mm', 'ph', 'id', 'in', 'ar', 'pk',
  ],
  qualifier: ['exactly', 'about', 'over', 'at-least', 'nearly', 'none'],
  grade: ['claimed', 'corroborated', 'documented', 'disputed', 'withdrawn'],
  sourceKind: ['official', 'court', 'press', 'research', 'ngo', 'reference'],
  sourceLink: ['yes', 'copy', 'avoid'],
  namesPerson: ['no', 'yes', 'unknown'],
  contactKind: ['emergency', 'trafficking', 'missing', 'child', 'women', 'men', 'labour', 'legal', 'consular', 'online', 'health', 'tip', 'family', 'general'],
  operator: ['police', 'government', 'party-organisation', 'charity', 'international', 'unknown'],
  cost: ['free', 'standard', 'unknown'],
  answer: ['yes', 'no', 'unknown'],
  language: [
    'zh', 'yue', 'nan', 'hak', 'en', 'fr', 'es', 'de', 'nl', 'pl', 'ru', 'uk', 'ar', 'tr', 'vi', 'th', 'id', 'ms', 'tl', 'km', 'lo', 'my', 'ne',
    'hi', 'pa', 'ur', 'ta', 'bn', 'ja', 'ko', 'fa', 'sq', 'pt', 'mn', 'ro', 'bg', 'it', 'si', 'ga', 'uz', 'kk',
  ],
  agencyKind: ['police', 'court', 'prosecution', 'government', 'party-organisation', 'charity', 'company', 'international', 'media', 'research'],
  topicKind: ['root-cause', 'prevention', 'subject'],
  exposure: ['group', 'court-anonymous', 'spoke-by-choice', 'named-by-others'],
  caseKind: ['trafficking-of-children', 'trafficking-of-women', 'forced-labour', 'forced-criminality', 'forced-marriage', 'sexual-exploitation', 'illegal-adoption', 'system', 'missing'],
  stage: ['not-reported', 'investigation', 'charged', 'trial', 'first-instance', 'final', 'inquiry', 'settled'],
  method: ['police-inquiry', 'dna', 'tip', 'own-escape', 'not-told'],
  ageBand: ['under-6', '6-11', '12-17', '18-29', '30-59', '60-and-over', 'mixed', 'not-told'],
  afterwards: ['not-reported', 'reported-by-authority', 'told-by-choice', 'wishes-no-report'],
  role: ['editor', 'safeguarding', 'lawyer', 'teacher', 'psychologist', 'translator', 'lived-experience'],
  lessonKind: ['lesson', 'activity', 'assembly', 'handout', 'game'],
  school: ['pre-primary', 'primary', 'lower-secondary', 'upper-secondary', 'teachers', 'parents'],
  supervision: ['alone', 'adult-near', 'adult-leads'],
  licence: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
  pagePart: ['about', 'legal', 'method', 'safety'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Vocabulary = keyof typeof vocabularies;

/** A value of one closed list. */
export type Term<V extends Vocabulary> = (typeof vocabularies)[V][number];
