import { execFileSync } from 'node:child_process';
import { entriesAt, type Entry } from '../gate/entries.ts';
import type { Place } from '../gate/places.ts';
import { ledgerFileIn } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';
import { changedFilesIn, overstepsIn, type ChangedFile, type LedgerChange } from './commit.ts';
import { entryAt } from './entry-place.ts';

// `npm run check:editor-commit -- <base> <head>`: refuses a change from the editor that touches more than entries and
// pictures, and what of the ledger follows from them. It looks at every commit between the two, so that nothing comes and
// goes unseen.

const [base = '', head = 'HEAD'] = process.argv.slice(2);

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore'] });

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
  place:
    'an editor’s change may touch entries and pictures under content/, the ledger of permanent links as it follows from them, and nothing else',
  mode: 'this would be a link or a program; entries and pictures are ordinary files',
  ledger:
    'only the lines of entries that this change publishes, moves, takes down or deletes may change, and as they follow from it',
} as const;

if (base === '') {
  console.error('Usage: npm run check:editor-commit -- <base> <head>');
  process.exit(2);
}
const commits = commitsBetween();

const parentsOf = (commit: string): readonly string[] => {
  const [, ...parents] = git('rev-list', '--parents', '-n', '1', commit).trim().split(' ');
  return parents.length > 0 ? parents : [emptyTree];
};

/** Of what was put together from several sides, what differs from each of them. */
const changedBy = (commit: string): readonly ChangedFile[] => {
  const [first = [], ...others] = parentsOf(commit).map((parent) =>
    changedFilesIn(git('diff-tree', '-r', '--raw', '--no-renames', '-z', parent, commit)),
  );
  return first.filter(({ path }) => others.every((files) => files.some((file) => file.path === path)));
};

const changes = commits.map((commit) => ({ commit, files: changedBy(commit) }));

const textAt = (commit: string, path: string): string | undefined => {
  try {
    return git('cat-file', 'blob', `${commit}:${path}`);
  } catch {
    return undefined;
  }
};

/** The entries, as a commit has them, of which the editor's change touches some file. */
const touchedAt = (commit: string): readonly Entry[] => {
  const touched = changes.flatMap(({ files }) => files.flatMap(({ path }) => entryAt(path) ?? []));
  const names = new Set(touched.map(({ type, name }) => `${type}/${name}`));
  const texts = new Map<string, string>();
  const places = git('ls-tree', '-r', '-z', '--name-only', commit, '--', settings.contentFolder)
    .split('\0')
    .flatMap((file): Place[] => {
      const place = entryAt(file);
      const text = place && names.has(`${place.type}/${place.name}`) ? textAt(commit, file) : undefined;
      if (!place || text === undefined) return [];
      texts.set(file, text);
      return [{ file, ...place }];
    });
  return entriesAt(places, (file) => new TextEncoder().encode(texts.get(file))).entries;
};

const dayInMilliseconds = 86_400_000;

const ledgerChangeOf = (commit: string): LedgerChange => {
  const file = ledgerFileIn(settings.contentFolder);
  const made = Number(git('show', '-s', '--format=%ct', commit).trim()) * 1000;
  return {
    had: parentsOf(commit).map((parent) => textAt(parent, file) ?? ''),
    has: textAt(commit, file) ?? '',
    before: touchedAt(git('merge-base', base, head).trim()),
    after: touchedAt(commit),
    days: [-1, 0, 1].map((days) => new Date(made + days * dayInMilliseconds).toISOString().slice(0, 10)),
  };
};

const lines = changes.flatMap(({ commit, files }) =>
  overstepsIn(files, () => ledgerChangeOf(commit)).map(
    ({ path, why: reason }) => `${commit.slice(0, 10)} ${path}: ${why[reason]}.`,
  ),
);
if (lines.length > 0) {
  console.error(`${lines.join('\n')}\nLet somebody who looks after the site make this change.`);
  process.exit(1);
}
console.log(`${commits.length} commits, which touch entries and pictures alone.`);
