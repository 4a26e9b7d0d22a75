import { forEachDiagnostic, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Cure } from './cures.ts';
import type { BodyProblem } from './problems.ts';

/** A problem as CodeMirror keeps it, with the change that mends it. */
export interface Found extends Diagnostic {
  readonly cure?: Cure;
}

/** Where a problem stands now, after all that was typed since. */
export const placeOf = (view: EditorView, problem: Diagnostic): { readonly from: number; readonly to: number } => {
  let place = { from: problem.from, to: problem.to };
  forEachDiagnostic(view.state, (found, from, to) => {
    if (found === problem) place = { from, to };
  });
  return place;
};

/** The text at the place of a problem has not changed since: a change takes its problems with it, or moves them where they are. */
const changeOf = (view: EditorView, problem: Found): Cure | undefined => {
  const { cure } = problem;
  const by = placeOf(view, problem).from - problem.from;
  return cure && { from: cure.from + by, to: cure.to + by, insert: cure.insert };
};

/** Mends the problems that can be mended by themselves, in one step that is undone in one; of two in one place the first. */
export const mend = (view: EditorView, problems: readonly Found[]): void => {
  const changes = problems
    .flatMap((problem) => changeOf(view, problem) ?? [])
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => all.slice(0, index).every(({ to }) => to <= from));
  view.dispatch({ changes, userEvent: 'input' });
};

/** A problem for CodeMirror, with a button called `label` where it can be mended. */
export const diagnosticOf = ({ from, to, severity, message, cure }: BodyProblem, label: string): Found => {
  const found: Found = { from, to, severity, message, ...(cure && { cure }) };
  return cure
    ? Object.assign(found, { actions: [{ name: label, apply: (view: EditorView) => mend(view, [found]) }] })
    : found;
};
