import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import { showsAgainAlone } from '../model/taken-down.ts';
import { idOf, type Entry } from './entries.ts';
import { problemAt } from './fields.ts';

/** Facts as they were at an earlier time. */
export type Earlier = Readonly<Record<string, unknown>>;

/** The entries that were taken down at an earlier time and are shown again, though two roles have not agreed since. */
export const problemsInRestored = (before: readonly Earlier[], entries: readonly Entry[]): readonly Problem[] => {
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  return before.flatMap((facts) => {
    const now = byId.get(typeof facts['id'] === 'string' ? facts['id'] : '');
    const file = now?.files.get(defaultLocale);
    return now && file && showsAgainAlone(facts, now.facts)
      ? [problemAt(file, ['takenDown'], 'shown-again-alone')]
      : [];
  });
};
