import { createElement, type ReactNode } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Found } from './diagnostics.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly language: Locale;
  /** Absent until the text has been looked at. */
  readonly problems: readonly Found[] | undefined;
  readonly isUnchecked: boolean;
  readonly lineOf: (problem: Found) => number;
  readonly onJump: (problem: Found) => void;
  readonly onMend: (problems: readonly Found[]) => void;
}

/** What is wrong with a text, each with its place to go to and, where it can be mended by itself, a button for that. */
export const ProblemList = ({ language, problems, isUnchecked, lineOf, onJump, onMend }: Props): ReactNode => {
  const words = bodyWords[language];
  const summary = isUnchecked ? words.unchecked : problems ? words.found(problems.length) : words.checking;
  const mendable = problems?.filter(({ cure }) => cure) ?? [];
  const item = (problem: Found, index: number) =>
    createElement(
      'li',
      { key: index, className: problem.severity },
      createElement('button', { type: 'button', onClick: () => onJump(problem) }, words.jump(lineOf(problem))),
      createElement('span', null, problem.message),
      problem.cure &&
        createElement(
          'button',
          {
            type: 'button',
            'aria-label': `${words.mend} · ${words.jump(lineOf(problem))}`,
            onClick: () => onMend([problem]),
          },
          words.mend,
        ),
    );
  return createElement(
    'div',
    { className: 'body-problems' },
    createElement('p', { role: 'status' }, summary),
    mendable.length > 1 &&
      createElement('button', { type: 'button', onClick: () => onMend(mendable) }, words.mendAll(mendable.length)),
    problems && problems.length > 0 && createElement('ul', null, ...problems.map(item)),
  );
};
