import { isChinese, pairsOf, partsOf, plain, termOf } from '../words/terms.ts';

/** One of the ways to say something: terms that stand together. */
export interface Wording {
  readonly text: string;
  readonly terms: readonly string[];
}

/** One thing that was asked for. */
export interface Wish {
  /** In each wording; the first is what was written. */
  readonly wordings: readonly Wording[];
  /** The groups of synonyms that it is in, by their numbers. */
  readonly groups: readonly number[];
  /** Whether nobody knows that it is one thing: a run of Chinese whose pairs may stand apart. */
  readonly isLoose: boolean;
}

/** A character of Chinese, or a word, of a question. */
interface Token {
  readonly text: string;
  readonly term: string;
  readonly isChinese: boolean;
  /** Whether it follows the one before without anything between them. */
  readonly joined: boolean;
}

const tokensOf = (text: string): Token[] =>
  partsOf(text).flatMap(({ text: part }): Token[] =>
    isChinese(part)
      ? Array.from(part).map((character, at) => ({
          text: character,
          term: character,
          isChinese: true,
          joined: at > 0,
        }))
      : [{ text: part, term: termOf(part), isChinese: false, joined: false }],
  );

const keyOf = (tokens: readonly Token[]) => tokens.map(({ term }) => term).join(' ');

const wordingOf = (tokens: readonly Token[]): Wording => {
  const terms: string[] = [];
  let run = '';
  const end = () => {
    if (run !== '') terms.push(...pairsOf(run));
    run = '';
  };
  for (const token of tokens) {
    if (token.isChinese) {
      if (!token.joined) end();
      run += token.text;
    } else {
      end();
      terms.push(token.term);
    }
  }
  end();
  return {
    text: tokens.map((token, at) => (at > 0 && !token.joined ? ` ${token.text}` : token.text)).join(''),
    terms,
  };
};

/** The terms that stand together where a plain phrase stands. */
export const termsOfPhrase = (phrase: string): readonly string[] => wordingOf(tokensOf(phrase)).terms;

/**
 * Words that mean the same as others, each with its first group: their lines stand in the file of that group, so that what is
 * asked with one needs one file and not two.
 */
export const homesOf = (groups: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const homes = new Map<string, number>();
  groups.forEach((group, number) => {
    for (const [term, ...others] of group.map(termsOfPhrase))
      if (term !== undefined && others.length === 0 && !homes.has(term)) homes.set(term, number);
  });
  return homes;
};

/** What a phrase may be called instead, and in which groups of synonyms it is; by the key of each. Made once for an index. */
export type Phrases = ReadonlyMap<string, { readonly groups: readonly number[]; readonly others: readonly Wording[] }>;

export const phrasesOf = (groups: readonly (readonly string[])[]): Phrases => {
  const phrases = new Map<string, { groups: number[]; others: Wording[] }>();
  groups.forEach((group, number) => {
    const all = group.map(tokensOf);
    for (const one of all) {
      const known = phrases.get(keyOf(one)) ?? { groups: [], others: [] };
      known.groups.push(number);
      known.others.push(...all.filter((other) => other !== one).map(wordingOf));
      phrases.set(keyOf(one), known);
    }
  });
  return phrases;
};

/** From how many characters on a question in Chinese is a sentence rather than a word. */
const sentence = 6;

/** What everybody asks with, as tokens: passed over where a question has others. */
const passedOverIn = (tokens: readonly Token[], passedOver: readonly string[]): boolean[] => {
  const passed = tokens.map(() => false);
  const isSentence = tokens.filter((token) => token.isChinese).length >= sentence;
  for (const words of passedOver) {
    const wanted = tokensOf(words);
    for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
      const here = tokens.slice(at, at + wanted.length);
      const single = wanted.length === 1 && wanted[0]?.isChinese;
      // One character alone may be part of any word: it is passed over where a run of them ends, and in whole sentences.
      if (single && !isSentence && tokens[at + 1]?.joined && !passed[at + 1]) continue;
      if (here.every((token, after) => token.text.replace(/['’]/g, '') === wanted[after]?.text))
        passed.fill(true, at, at + wanted.length);
    }
  }
  return passed.includes(false) ? passed : tokens.map(() => false);
};

const longest = 8;

/**
 * What a question asks for: words and phrases that the lists know, each with its other wordings, then what is left. Words
 * that everybody asks with (how, what, my …) are passed over where others remain.
 */
export const wishesIn = (question: string, passedOver: readonly string[], phrases: Phrases): Wish[] => {
  const all = tokensOf(plain(question));
  const passed = passedOverIn(all, passedOver);
  const wishes: Wish[] = [];
  let left: Token[] = [];
  const endRun = () => {
    if (left.length > 0) wishes.push({ wordings: [wordingOf(left)], groups: [], isLoose: left.length > 2 });
    left = [];
  };
  for (let at = 0; at < all.length;) {
    const known = Array.from({ length: Math.min(longest, all.length - at) }, (_, shorter) =>
      all.slice(at, at + Math.min(longest, all.length - at) - shorter),
    ).find((tokens) => phrases.has(keyOf(tokens)) && (tokens.length > 1 || !passed[at]));
    const token = all[at];
    if (!token) break;
    if (known) {
      endRun();
      const { groups = [], others = [] } = phrases.get(keyOf(known)) ?? {};
      wishes.push({ wordings: [wordingOf(known), ...others], groups, isLoose: false });
      at += known.length;
      continue;
    }
    if (passed[at] || !token.isChinese || !token.joined) endRun();
    if (!passed[at]) left.push(token);
    if (!token.isChinese) endRun();
    at += 1;
  }
  endRun();
  // One character that is left over between known words tells nothing, nor does a small number.
  const telling = wishes.filter(
    ({ wordings: [written] }) => !/^(?:\p{Script=Han}|\d{1,2})$/u.test(written?.text ?? ''),
  );
  return telling.length > 0 ? telling : wishes;
};

/**
 * All that a question says, for what is told by words anywhere in it: its text, its terms, and every phrase that means the
 * same as one in it.
 */
export interface Saying {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

export const sayingOf = (question: string, phrases: Phrases, groups: readonly (readonly string[])[]): Saying => {
  const text = plain(question);
  const tokens = tokensOf(text);
  const keys = new Set(tokens.map(({ term }) => term));
  const has = (phrase: string) => {
    const wanted = tokensOf(phrase);
    return tokens.some((_, at) => wanted.every(({ term }, after) => tokens[at + after]?.term === term));
  };
  for (const group of groups)
    if (group.some((phrase) => phrases.has(keyOf(tokensOf(phrase))) && has(phrase)))
      for (const phrase of group) keys.add(keyOf(tokensOf(phrase)));
  return { text, keys };
};

/** Whether a question says all words of a line, in whatever order and in whatever words. */
export const says = ({ text, keys }: Saying, line: string): boolean =>
  line.split(' ').every((word) => (isChinese(word) && text.includes(word)) || keys.has(keyOf(tokensOf(word))));
