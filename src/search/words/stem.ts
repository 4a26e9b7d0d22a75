import { regular } from './irregular.ts';

/** `Y` is a `y` that is a consonant: one that begins a word or follows a vowel. */
const c = '[^aeiouy]';
const v = '[aeiouy]';
/** The measure of a stem, in Porter's sense: how often a vowel is followed by a consonant. */
const measure = (times: string) => new RegExp(`^${c}*(?:${v}+${c}+)${times}${v}*$`);
const some = measure('+');
const once = measure('');
const more = measure('{2,}');
const hasVowel = new RegExp(v);
const endsDouble = /([^aeioulsz])\1$/;
const endsShort = new RegExp(`^${c}+${v}[^aeiouwxyY]$`);

const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ense'],
  ['anci', 'anse'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 = /^(.*?)(?:al|anse|ense|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|^(.*[st])ion$/;

const replaced = (word: string, endings: readonly (readonly [string, string])[]): string => {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const stem = word.slice(0, -found[0].length);
  return some.test(stem) ? stem + found[1] : word;
};

const withoutPast = (word: string): string => {
  if (word.endsWith('eed')) return some.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble.test(stem)) return stem.slice(0, -1);
  return once.test(stem) && endsShort.test(stem) ? `${stem}e` : stem;
};

const withoutEnd = (word: string): string => {
  const [, stem, beforeIon] = step4.exec(word) ?? [];
  const short = stem ?? beforeIon;
  return short !== undefined && more.test(short) ? short : word;
};

const withoutE = (word: string): string => {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  return more.test(stem) || (once.test(stem) && !endsShort.test(stem)) ? stem : word;
};

/**
 * British and American forms are written alike, and both end in the same way: labour and labor, organise and organize,
 * centre and center, defence and defense, counselling and counseling, programme and program. What else falls together on
 * the way does no harm, because pages and questions are written alike.
 */
const alike = (word: string): string => {
  const long = word.length > 5 ? word.replace(/our(s?$|ed|ing|er|able|al)/, 'or$1') : word;
  return long
    .replace(/([bct])re(s?)$/, '$1er$2')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/^(.{3,})c(e[sd]?|ing)$/, '$1s$2')
    .replace(/^(..+[iy])s(e[sdr]?|ers|ing|ation.*)$/, '$1z$2')
    .replace(/^(.*[aeiou].*[aeiou]l)l(ed|ing|ers?|ors?)$/, '$1$2');
};

const consonantY = (word: string) => word.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y');

const stemmed = (word: string): string => {
  let stem = consonantY(alike(regular(word)))
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^su])s$/, '$1');
  stem = withoutPast(stem);
  if (stem.endsWith('y') && hasVowel.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = withoutE(withoutEnd(replaced(replaced(stem, step2), step3)));
  return stem.replace(/ll$/, 'l').replace(/ck$/, 'c').toLowerCase();
};

/** Texts say the same words again and again. */
const known = new Map<string, string>();

/** The stem of an English word in lower case, by Porter's algorithm (1980): missing, misses and missed are one. */
export const stemOf = (word: string): string => {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmed(word);
  known.set(word, stem);
  return stem;
};
