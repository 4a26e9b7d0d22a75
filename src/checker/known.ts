import type { Answer } from './findings.ts';

/**
 * Notices that are known to be closed or false, as a page holds them: salted hashes of numbers, and wordings of rumours
 * without places and names. From neither can a person be told.
 */
export interface Known {
  /** Hexadecimal. */
  readonly salt: string;
  /** Rounds of PBKDF2: telephone numbers are few, so that trying all of them has to be dear. */
  readonly rounds: number;
  readonly closed: readonly string[];
  readonly false: readonly string[];
  readonly phrases: readonly string[];
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A number as it is compared: capital letters and digits alone, so that spaces, hyphens and full-width signs make no difference. */
export const comparable = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** The hash of a number: PBKDF2 (RFC 8018) with SHA-256, 16 bytes, hexadecimal. Throws where the browser has no Web Crypto. */
export const hashOf = async (number: string, { salt, rounds }: Pick<Known, 'salt' | 'rounds'>): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(comparable(number)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds },
    key,
    128,
  );
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** How many numbers of one notice are compared at most: each takes a phone a moment. */
const most = 12;

/** Every number that a text holds: of telephones and of cases, with the letters that stand before a case's. */
export const numbersIn = (text: string): readonly string[] => {
  const joined = text.normalize('NFKC').replace(/(?<=\d)[ ()-]+(?=\d)/g, '');
  const numbers = [...joined.matchAll(/(?:[A-Za-z]{1,8}[ -]?)?\d{5,}/g)].flatMap(([number]) => [
    comparable(number),
    number.replace(/\D/g, ''),
  ]);
  return [...new Set(numbers)].slice(0, most);
};

/** A wording as it is compared: words alone. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/**
 * The one answer to a notice. What stands on no list is not known, and that says nothing about whether it is real. Where the
 * browser cannot hash (an address without https), no number is compared, and the answer is not known.
 */
export const answerTo = async (text: string, known: Known): Promise<Answer> => {
  const words = wordsOf(text);
  if (known.phrases.some((phrase) => words.includes(wordsOf(phrase)))) return 'known-false';
  if (known.closed.length + known.false.length === 0 || !('subtle' in crypto)) return 'not-known';
  const hashes = await Promise.all(numbersIn(text).map((number) => hashOf(number, known)));
  if (hashes.some((hash) => known.false.includes(hash))) return 'known-false';
  return hashes.some((hash) => known.closed.includes(hash)) ? 'closed' : 'not-known';
};
