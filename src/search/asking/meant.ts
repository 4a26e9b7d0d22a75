import { isChinese, pairsOf, partsOf, plain, termOf } from '../words/terms.ts';
import type { UnknownFile } from '../words/manifest.ts';
import type { Index } from './files.ts';
import { termsOfPhrase } from './question.ts';

/** Whether one word becomes the other by few slips: a letter too many, too few, another, or two in the wrong order. */
const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
};

const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The words that are nearest to one that nobody knows, the most frequent of the nearest first. */
export const nearestTo = (word: string, { words }: UnknownFile, most = 5): string[] => {
  const allowed = slipsAllowed(word);
  if (allowed === 0) return [];
  return words
    .split(' ')
    .flatMap((known) => {
      const slips = known.length > word.length && known.startsWith(word) ? 1 : slipsBetween(word, known, allowed);
      return slips <= allowed ? [{ known, slips }] : [];
    })
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ known }) => known);
};

/** How Chinese characters are said, from the file's own form: `mai买卖麦`. */
const saidIn = ({ sounds }: UnknownFile): Map<string, string> =>
  new Map(
    sounds.split(' ').flatMap((entry) => {
      const [sound = ''] = /^[a-z]+/.exec(entry) ?? [];
      return Array.from(entry.slice(sound.length)).map((character) => [character, sound] as const);
    }),
  );

/** How a word is said; nothing where that is not known of each of its characters. */
const soundOf = (word: string, said: ReadonlyMap<string, string>): string | undefined => {
  const sounds = Array.from(word).map((character) => said.get(character));
  return sounds.includes(undefined) ? undefined : sounds.join('');
};

/** Letters as Chinese words that are said so, the fewest words; nothing where they are no Chinese. The last word may be unfinished. */
const wordsSaid = (letters: string, bySound: ReadonlyMap<string, string>): string | undefined => {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1)
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = bySound.get(letters.slice(start, end));
      if (before && word !== undefined && (!best[end] || before.length + 1 < (best[end]?.length ?? 0)))
        best[end] = [...before, word];
    }
  const whole = best[letters.length];
  if (whole) return whole.join(' ');
  const beginning = [...bySound].find(([sound]) => letters.length > 3 && sound.startsWith(letters));
  return beginning?.[1];
};

const fromTraditional = (text: string, { traditional }: UnknownFile): string => {
  const characters = Array.from(traditional);
  const simplified = new Map(
    characters.flatMap((character, at) =>
      at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [],
    ),
  );
  return Array.from(text)
    .map((character) => simplified.get(character) ?? character)
    .join('');
};

/** Characters of GB 2312, the national standard of simplified characters: all others are taken for traditional ones. */
let simplified: ReadonlySet<string> | undefined;
const simplifiedCharacters = (): ReadonlySet<string> => {
  const bytes = Array.from({ length: 0x48 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]).flat();
  return (simplified ??= new Set(Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)))));
};

/** Whether a text has characters that simplified Chinese does not write. */
export const isTraditional = (text: string): boolean =>
  Array.from(text).some((character) => isChinese(character) && !simplifiedCharacters().has(character));

const isKnown = async (index: Index, term: string) => (await index.pagesWith(term)).size > 0;

/** In longer runs, pairs that nobody knows lie between words. */
const longestSaid = 6;

/**
 * What somebody meant who asked with words that no page has: traditional characters, Chinese typed as it is said or with a
 * character that is said alike, slips of the hand. The question itself where nothing better is known.
 */
export const meantBy = async (index: Index, typed: string): Promise<string> => {
  const file = await index.unknown();
  let question = fromTraditional(plain(typed), file);
  const said = saidIn(file);
  const bySound = new Map<string, string>();
  for (const word of file.words.split(' ')) {
    const sound = isChinese(word) ? soundOf(word, said) : undefined;
    if (sound !== undefined && !bySound.has(sound)) bySound.set(sound, word);
  }

  // What the lists know is no slip, though no page says it.
  const { synonyms, situations } = index.manifest;
  const isAsked = new Set([...synonyms.flat(), ...situations.flatMap(({ said }) => said)].flatMap(termsOfPhrase));
  const latin: string[] = [];
  const strange: string[] = [];
  for (const { text } of partsOf(question)) {
    if (isChinese(text)) {
      if (Array.from(text).length > longestSaid) continue;
      for (const pair of pairsOf(text)) {
        const other = bySound.get(soundOf(pair, said) ?? '');
        if (other !== undefined && other !== pair && !isAsked.has(pair) && !(await isKnown(index, pair)))
          question = question.replace(pair, other);
      }
    } else if (/^\p{L}/u.test(text)) {
      latin.push(text);
      if (!isAsked.has(termOf(text)) && !(await isKnown(index, termOf(text)))) strange.push(text);
    }
  }
  // A syllable may also be a word of some other language that a page names.
  for (const words of strange.length > 0 && bySound.size > 0 ? [latin, strange] : []) {
    const asSaid = wordsSaid(words.join(''), bySound);
    if (asSaid !== undefined)
      return words.reduce((text, word, at) => text.replace(word, at === 0 ? asSaid : ''), question).trim();
  }
  for (const word of strange) {
    const [nearest] = nearestTo(word, file, 1);
    if (nearest !== undefined) question = question.replace(word, nearest);
  }
  return question;
};

/** Words of the index that are written like those of a question: what is offered where nothing was found. */
export const nearWords = async (index: Index, typed: string): Promise<string[]> => {
  const file = await index.unknown();
  const near = partsOf(plain(typed)).flatMap(({ text }) => {
    if (!isChinese(text)) return nearestTo(text, file, 3);
    const characters = Array.from(text);
    return file.words
      .split(' ')
      .filter((word) => isChinese(word) && characters.some((character) => word.includes(character)))
      .slice(0, 3);
  });
  return [...new Set(near)].slice(0, 6);
};
