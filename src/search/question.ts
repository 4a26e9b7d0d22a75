import { isChinese, pairsOf } from './bigrams.ts';

/** Chinese text without what is passed over: several characters anywhere, one alone only where the text ends. */
const withoutChinese = (text: string, passedOver: readonly string[]) => {
  const chinese = passedOver.filter(isChinese);
  const kept = chinese.filter((word) => word.length > 1).reduce((rest, word) => rest.split(word).join(' '), text);
  const alone = chinese.filter((word) => word.length === 1).join('');
  return alone === '' ? kept : kept.replace(new RegExp(`[${alone}]+(?=\\P{Script=Han}|$)`, 'gu'), ' ');
};

const partsIn = (text: string): string[] =>
  (text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part));

/**
 * The parts of a question that have to be on a page, each as the words that stand there one after another: a word, or the
 * pairs of a run of Chinese characters. Words that everybody asks with (how, what, my …) are passed over where others
 * remain. Full-width letters and digits are read as ordinary ones (Unicode NFKC).
 */
export const partsOf = (question: string, passedOver: readonly string[] = []): string[][] => {
  const text = question.normalize('NFKC').replace(/"/g, ' ');
  const telling = partsIn(withoutChinese(text, passedOver)).filter((part) => !passedOver.includes(part.toLowerCase()));
  return (telling.length > 0 ? telling : partsIn(text)).map((part) => (isChinese(part) ? pairsOf(part) : [part]));
};
