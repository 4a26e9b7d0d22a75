import { barredFaultsIn } from '../../src/gate/barred-words.ts';
import { countFaultsIn, tellsByClaims } from '../../src/gate/body-words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { placed, placingIn } from '../../src/mdx/characters.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
import { inOrder, type Problem } from '../../src/mdx/problem.ts';
import type { TypeName } from '../../src/model/index.ts';
import { cureOf, type Cure } from './cures.ts';
import { straightQuotesIn } from './quotes.ts';
import { trackedIn } from './tracking.ts';
import { bodyWords } from './words.ts';

/** Something wrong with a text, at offsets in UTF-16 units. */
export interface BodyProblem {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** Whether the build refuses it; the rest is advice. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it, in the editor's language. */
  readonly message: string;
  readonly cure?: Cure;
}

/** What a text is. */
export interface Text {
  /** The language that it is written in. */
  readonly locale: Locale;
  /** The language that the editor reads. */
  readonly language: Locale;
  readonly type: TypeName;
}

/** What is underlined: the word, tag or link that begins at the place of a problem. */
const whole = /^(?:<[^<>\n]*>?|!?\[[^\]\n]*\](?:\([^)\n]*\))?|\*\*|[\p{L}\p{N}_-]+|[^\n])/u;
const longest = 40;

const endOf = (text: string, from: number, { details }: Problem): number => {
  const exact = details['word'] ?? details['count'] ?? details['mark'];
  if (typeof exact === 'string' && text.startsWith(exact, from)) return from + exact.length;
  return from + Math.min(whole.exec(text.slice(from))?.[0].length ?? 0, longest);
};

const offsetsIn = (text: string) => {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }: Problem) => Math.min((starts[line - 1] ?? 0) + column - 1, text.length);
};

/** Everything that the build says of a text, and what an editor is advised beside that, in order. */
export const problemsOf = (text: string, { locale, language, type }: Text): readonly BodyProblem[] => {
  const placing = placingIn(text);
  const offsetOf = offsetsIn(text);
  const policy = problemsInBody(text, '', siteProfile);
  const barred = barredFaultsIn(text, locale).map((fault) => placed(fault, placing, ''));
  // What is no Markdown yet has no words of which it could be said whether they are excused.
  const counts =
    tellsByClaims(type) && policy.length === 0
      ? countFaultsIn(text, locale).map((fault) => placed(fault, placing, ''))
      : [];
  const own = inOrder([...policy, ...barred, ...counts]).map((problem): BodyProblem => {
    const from = offsetOf(problem);
    const cure = cureOf(text, from, problem);
    return {
      from,
      to: endOf(text, from, problem),
      line: problem.line,
      severity: problem.code === 'count-outside-claim' ? 'warning' : 'error',
      message: wordsIn(language).problems[problem.code](problem.details),
      ...(cure && { cure }),
    };
  });
  const advise = (cure: Cure, message: string): BodyProblem => ({
    from: cure.from,
    to: cure.to,
    line: placing(cure.from).line,
    severity: 'warning',
    message,
    cure,
  });
  const words = bodyWords[language];
  const tracked = trackedIn(text).map(({ from, to, instead }) =>
    advise({ from, to, insert: instead }, words.tracked(instead)),
  );
  const quotes = locale === 'zh-Hans' ? straightQuotesIn(text).map((cure) => advise(cure, words.straightQuotes)) : [];
  return [...own, ...tracked, ...quotes].sort((a, b) => a.from - b.from);
};
