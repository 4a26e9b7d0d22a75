import type { Diagnostic } from '@codemirror/lint';
import { createElement, type ReactNode } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import { bodyWords } from './words.ts';

interface Props {
  readonly language: Locale;
  /** Absent until the text has been looked at. */
  readonly problems: readonly Diagnostic[] | undefined;
  readonly isUnchecked: boolean;
  readonly lineOf: (problem: Diagnostic) => number;
  readonly onJump: (problem: Diagnostic) => void;
  readonly onMend: (problem: Diagnostic) => void;
}

/** What is wrong with a text, each with its place to go to and, where it can be mended by itself, a button for that. */
export const ProblemList = ({ language, problems, isUnchecked, lineOf, onJump, onMend }: Props): ReactNode => {
  const words = bodyWords[language];
  const summary = isUnchecked ? words.unchecked : problems ? words.found(problems.length) : words.checking;
  const item = (problem: Diagnostic, index: number) =>
    createElement(
      'li',
      { key: index, className: problem.severity },
      createElement('button', { type: 'button', onClick: () => onJump(problem) }, words.jump(lineOf(problem))),
      createElement('span', null, problem.message),
      problem.actions &&
        createElement(
          'button',
          {
            type: 'button',
            'aria-label': `${words.mend} · ${words.jump(lineOf(problem))}`,
            onClick: () => onMend(problem),
          },
          words.mend,
        ),
    );
  return createElement(
    'div',
    { className: 'body-problems' },
    createElement('p', { role: 'status' }, summary),
    problems && problems.length > 0 && createElement('ul', null, ...problems.map(item)),
  );
};
