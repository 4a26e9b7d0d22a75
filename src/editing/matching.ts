/** What is written in one language of an entry. */
export interface Text {
  readonly language: string;
  readonly title: string;
  /** Everything that it says, its title too. */
  readonly all: string;
}

/** That an entry says what was asked for. */
export interface Match {
  /** The languages in which it does. */
  readonly languages: readonly string[];
  readonly title: string;
  /** Where it does: a few words on both sides; empty where it is in the name or the title, which are shown anyway. */
  readonly excerpt: string;
  /** 0: in its name or title. 1: elsewhere. */
  readonly rank: 0 | 1;
}

const around = 60;

/** As it is looked for: full-width letters and capitals are the same as others (Unicode, NFKC). */
const plainly = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a question, as they are looked for. */
export const wordsIn = (question: string): readonly string[] => plainly(question).split(/\s+/).filter(Boolean);

const excerptOf = (text: string, words: readonly string[]): string => {
  const [word = ''] = words;
  const at = plainly(text).indexOf(word);
  // Few texts are of another length once they are looked for; there the place is only near.
  const [from, to] = [Math.max(0, at - around), at + word.length + around];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
};

/** Whether an entry says all the words in one of its languages, or has them in its name; nothing where it does not. */
export const matchOf = (name: string, texts: readonly Text[], words: readonly string[]): Match | undefined => {
  const says = (text: string): boolean => {
    const plain = plainly(text);
    return words.every((word) => plain.includes(word));
  };
  const saying = texts.filter(({ all }) => says(`${name} ${all}`));
  const [first] = [...saying.filter(({ title }) => says(title)), ...saying];
  if (!first) return undefined;
  const isKnownByIt = says(`${name} ${first.title}`);
  return {
    languages: saying.map(({ language }) => language),
    title: first.title,
    excerpt: isKnownByIt ? '' : excerptOf(first.all, words),
    rank: isKnownByIt ? 0 : 1,
  };
};
