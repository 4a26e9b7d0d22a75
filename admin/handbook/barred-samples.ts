import { barredWordsIn } from '../../src/wording/barred.ts';
import type { WordRule } from '../../src/wording/rule.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/**
 * A reader of the regular expressions in which rules for words are written, that gives back words that they match: groups,
 * alternatives, `?`, `{n,m}`, classes of characters, looks ahead and behind, and edges of words. Each choice is varied by
 * itself with the first of all others, so that a rule of three lists shows the words of each and not all that can be put together.
 */
const spell = (source: string): readonly string[] => {
  let at = 0;
  const taken = (sign: string): boolean => {
    if (!source.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };

  const alternatives = (): readonly string[] => {
    const all = [...sequence()];
    while (taken('|')) all.push(...sequence());
    return all;
  };

  const sequence = (): readonly string[] => {
    const parts: (readonly string[])[] = [];
    while (at < source.length && !/^[|)]/.test(source.slice(at))) parts.push(repeated(one()));
    const first = parts.map(([word = '']) => word);
    const varied = parts.flatMap((words, index) => words.slice(1).map((word) => first.with(index, word).join('')));
    return [first.join(''), ...varied];
  };

  const one = (): readonly string[] => {
    if (/^\(\?<?[!=]/.test(source.slice(at))) return skipped();
    if (taken('(?:') || taken('(')) {
      const words = alternatives();
      taken(')');
      return words;
    }
    if (taken('[')) return ofClass();
    if (taken('\\')) return escaped();
    return [source[at++] ?? ''];
  };

  /** What must or must not stand beside it shows no word of its own. */
  const skipped = (): readonly string[] => {
    at = source.indexOf(')', closing(at)) + 1;
    return [''];
  };
  const closing = (from: number): number => {
    const inner = source.indexOf('(', from + 1);
    const end = source.indexOf(')', from);
    return inner > 0 && inner < end ? closing(end) : end;
  };

  const ofClass = (): readonly string[] => {
    const end = source.indexOf(']', at);
    const signs = source.slice(at, end);
    at = end + 1;
    // Anything but some signs stands for what is left out.
    if (signs.startsWith('^')) return [''];
    return /^[\\\d]|^[^-]-/.test(signs) ? [signs.startsWith('3-9') ? '3' : '1'] : Array.from(signs);
  };

  const escaped = (): readonly string[] => {
    const sign = source[at++] ?? '';
    return [{ b: '', s: ' ', d: '1' }[sign] ?? sign];
  };

  const repeated = (words: readonly string[]): readonly string[] => {
    // A space that may be left out is written, other signs are not.
    if (taken('?')) return words[0] === ' ' ? [' ', ''] : ['', ...words];
    if (taken('*') || taken('+')) return words;
    const [all, least] = /^\{(\d+)(?:,\d*)?\}/.exec(source.slice(at)) ?? [];
    if (all === undefined) return words;
    at += all.length;
    return words.map((word) => word.repeat(Number(least)));
  };

  return alternatives();
};

/** Words that a rule refuses, as far as they can be spelled out; each is one that the check really refuses. */
export const barredSamples = ({ pattern, reason }: WordRule, locale: Locale): readonly string[] => {
  const words = spell(pattern.source).map((word) => word.replace(/\s+/g, ' ').trim());
  const refused = words.filter((word) => barredWordsIn(word, locale).some((found) => found.reason === reason));
  // One that differs only in its spaces is said already.
  return [...new Map(refused.map((word) => [word.replaceAll(' ', ''), word] as const).reverse()).values()].reverse();
};
