import { execFileSync } from 'node:child_process';
import { defaultLocale, wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { readDocument, readRecord } from '../mdx/document.ts';
import { settings } from '../settings.ts';
import { entriesIn } from './gate.ts';
import { editorsLocale } from './language.ts';
import { problemsInRestored } from './restored.ts';

// `npm run check:restored [-- COMMIT]`: what was taken down in that commit may be shown again only where two roles agreed. Without
// one: where this branch left the main one, else the commit before. What Git does not know cannot be compared, and is said.

const { commands, problems: sentences } = wordsIn(editorsLocale());
const words = commands.restored;

const git = (...asked: string[]): Buffer | undefined => {
  try {
    return execFileSync('git', asked, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
};
const commit = (...asked: string[]): string | undefined =>
  git(...asked)
    ?.toString()
    .trim();

const head = commit('rev-parse', 'HEAD');
const left = commit('merge-base', 'HEAD', 'origin/HEAD');
const asked = process.argv[2];
const base = asked
  ? commit('rev-parse', '--verify', `${asked}^{commit}`)
  : left && left !== head
    ? left
    : (commit('rev-parse', '--verify', 'HEAD^') ?? head);

if (!base) {
  (asked ? console.error : console.log)(words.nothingToCompare(asked ?? ''));
  process.exitCode = asked ? 1 : 0;
} else {
  const named = git('grep', '-lz', '--full-name', 'takenDown', base, '--', settings.contentFolder)?.toString() ?? '';
  const before = named
    .split('\0')
    .filter((place) => place.includes(`/${defaultLocale}/`))
    .flatMap((place) => {
      const bytes = git('show', place);
      return bytes ? [(place.endsWith('.mdx') ? readDocument : readRecord)(bytes, place).data ?? {}] : [];
    });
  const found = problemsInRestored(before, await entriesIn(settings.contentFolder));
  for (const problem of found) console.error(formatProblem(problem, sentences));
  (found.length > 0 ? console.error : console.log)(words.sum(before.length, found.length));
  process.exitCode = found.length > 0 ? 1 : 0;
}
