import { execFileSync } from 'node:child_process';
import { changedFilesIn, overstepsIn, type ChangedFile } from './commit.ts';

// `npm run check:editor-commit -- <base> <head>`: refuses a change from the editor that touches more than entries and
// pictures. It looks at every commit between the two, so that nothing comes and goes unseen.

const [base = '', head = 'HEAD'] = process.argv.slice(2);

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 100_000_000 });

const commitsBetween = (): readonly string[] => {
  try {
    return git('rev-list', '--reverse', `${base}..${head}`, '--').split('\n').filter(Boolean);
  } catch {
    console.error('Usage: npm run check:editor-commit -- <base> <head>, two commits or branches that are here.');
    process.exit(2);
  }
};

/** What Git calls a commit without files. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const why = {
  place: 'an editor’s change may touch entries and pictures under content/ and nothing else',
  mode: 'this would be a link or a program; entries and pictures are ordinary files',
} as const;

const commits = base === '' ? [] : commitsBetween();
if (base === '') {
  console.error('Usage: npm run check:editor-commit -- <base> <head>');
  process.exit(2);
}
/** Of what was put together from several sides, what differs from each of them. */
const changedBy = (commit: string): readonly ChangedFile[] => {
  const [, ...parents] = git('rev-list', '--parents', '-n', '1', commit).trim().split(' ');
  const [first = [], ...others] = (parents.length > 0 ? parents : [emptyTree]).map((parent) =>
    changedFilesIn(git('diff-tree', '-r', '--raw', '--no-renames', '-z', parent, commit)),
  );
  return first.filter(({ path }) => others.every((files) => files.some((file) => file.path === path)));
};

const lines = commits.flatMap((commit) =>
  overstepsIn(changedBy(commit)).map(({ path, why: reason }) => `${commit.slice(0, 10)} ${path}: ${why[reason]}.`),
);
if (lines.length > 0) {
  console.error(`${lines.join('\n')}\nLet somebody who looks after the site make this change.`);
  process.exit(1);
}
console.log(`${commits.length} commits, which touch entries and pictures alone.`);
