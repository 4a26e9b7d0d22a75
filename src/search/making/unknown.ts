import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../i18n/locales.ts';
import { isChinese, partsOf, plain } from '../words/terms.ts';
import type { UnknownFile } from '../words/manifest.ts';
import type { PageText } from './page.ts';

/** How many words are kept: what is rarer is hardly what somebody meant. The file grows no further. */
const kept = 6000;

/** From how many pages they are taken at most, which lie evenly among all: cutting Chinese into words takes longest. */
const lookedAt = 1000;

const textsOf = ({ title, summary, sections }: PageText): string[] => [
  title,
  summary,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
];

/** The words of a text as they are written; of Chinese those that a dictionary knows. */
const wordsOf = (text: string, segmenter: Intl.Segmenter): string[] =>
  partsOf(plain(text)).flatMap(({ text: part }) =>
    isChinese(part)
      ? [...segmenter.segment(part)].map(({ segment }) => segment).filter((word) => Array.from(word).length > 1)
      : /^\p{L}{3,}$/u.test(part)
        ? [part]
        : [],
  );

const frequentWords = (pages: readonly PageText[], locale: Locale, always: readonly string[]): string[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const on = new Map<string, number>();
  const every = Math.ceil(pages.length / lookedAt);
  for (const page of pages.filter((_, number) => number % every === 0))
    for (const word of new Set(textsOf(page).flatMap((text) => wordsOf(text, segmenter))))
      on.set(word, (on.get(word) ?? 0) + 1);
  const own = always.map(plain).filter((word) => isChinese(word) && !/\P{Script=Han}/u.test(word));
  const frequent = [...on]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  return [...new Set([...own, ...frequent])].slice(0, kept);
};

const common = (): string[] => {
  // The first level of GB 2312: the 3755 characters that are written most, in the order of how they are said.
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => 0xb0 + row);
  return rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(row, 0xa1 + cell))).filter(isChinese),
  );
};

const traditionalFor = (known: ReadonlySet<string>): string => {
  const simplified = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const other = simplified(character);
    if (other !== character && known.has(other)) pairs.push(character + other);
  }
  return pairs.join('');
};

const soundsOf = (characters: Iterable<string>): string => {
  const by = new Map<string, string>();
  for (const character of characters) {
    const sound = pinyin(character, { toneType: 'none', v: true });
    if (/^[a-z]+$/.test(sound)) by.set(sound, (by.get(sound) ?? '') + character);
  }
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, all]) => sound + all)
    .join(' ');
};

/**
 * What the search looks at where it does not know a word: the words of the index, to find the one that was meant, and for
 * Chinese how characters are written traditionally and how they are said. `always` are words that are kept though rare.
 */
export const unknownFileOf = (pages: readonly PageText[], locale: Locale, always: readonly string[]): UnknownFile => {
  const words = frequentWords(pages, locale, always).join(' ');
  if (locale !== 'zh-Hans') return { words, traditional: '', sounds: '' };
  const characters = new Set(
    [...pages.flatMap(textsOf), ...always].flatMap((text) => Array.from(plain(text)).filter(isChinese)),
  );
  return {
    words,
    traditional: traditionalFor(characters),
    sounds: soundsOf(new Set([...common(), ...characters])),
  };
};
