import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../src/release/release.ts';

/** A file of a commit. */
export interface Blob {
  readonly path: string;
  readonly sha: string;
}

export interface Difference extends Blob {
  readonly status: 'added' | 'modified' | 'removed';
}

/** What a commit changes: bytes to write, the SHA of a blob that is there, or `null` for a file that goes. */
export interface Change {
  readonly path: string;
  readonly content: Buffer | string | { readonly sha: string } | null;
}

/** A bare Git repository, asked through Git itself. */
export interface Repository {
  readonly head: (branch: string) => Promise<string | undefined>;
  readonly branches: () => Promise<readonly string[]>;
  /** The files under a folder, from the root; of it alone, or of folders within it, too. */
  readonly files: (ref: string, folder: string) => Promise<readonly Blob[]>;
  readonly blobOf: (ref: string, path: string) => Promise<string | undefined>;
  readonly bytesOf: (sha: string) => Promise<Buffer>;
  readonly textOf: (ref: string, path: string) => Promise<string | undefined>;
  /** The texts of many files at once. */
  readonly texts: (ref: string, paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly store: (bytes: Buffer) => Promise<string>;
  /** A tree that is another with changes. */
  readonly tree: (base: string, changes: readonly Change[]) => Promise<string>;
  readonly commitTree: (tree: string, parents: readonly string[], message: string) => Promise<string>;
  /** Commits upon a branch, or upon another one for a new branch. */
  readonly commit: (branch: string, changes: readonly Change[], message: string, from?: string) => Promise<string>;
  /** Points a branch at a commit; without one, the branch goes. */
  readonly point: (branch: string, commit?: string) => Promise<void>;
  readonly parentsOf: (commit: string) => Promise<readonly string[]>;
  readonly messageOf: (commit: string) => Promise<string>;
  /** Whether a branch leads to a commit. */
  readonly holds: (branch: string, commit: string) => Promise<boolean>;
  /** What a branch has changed since it left another one. */
  readonly differences: (from: string, to: string) => Promise<{ base: string; files: readonly Difference[] }>;
  /** Puts a branch into another one; `undefined` where they contradict each other. */
  readonly merge: (into: string, branch: string, message: string) => Promise<string | undefined>;
  readonly remove: () => void;
}

const someone = { name: 'Editor', email: 'editor@homeward.example' };
const identity = {
  GIT_AUTHOR_NAME: someone.name,
  GIT_AUTHOR_EMAIL: someone.email,
  GIT_COMMITTER_NAME: someone.name,
  GIT_COMMITTER_EMAIL: someone.email,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** A new repository whose branch `main` holds the project's content. */
export const newRepository = async (): Promise<Repository> => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-forge-'));
  let indexes = 0;

  const run = (words: readonly string[], input?: Buffer | string, env: Readonly<Record<string, string>> = {}) =>
    new Promise<Buffer>((done, failed) => {
      const options = {
        encoding: 'buffer',
        maxBuffer: 50_000_000,
        env: { ...process.env, ...identity, ...env },
      } as const;
      const child = execFile('git', [`--git-dir=${folder}`, ...words], options, (error, out) => {
        if (error) failed(new Error(error.message));
        else done(out);
      });
      child.stdin?.end(input);
    });
  const say = async (...given: Parameters<typeof run>): Promise<string> => (await run(...given)).toString().trim();
  const maybe = (...words: readonly string[]): Promise<string | undefined> => say(words).catch(() => undefined);

  const store = (bytes: Buffer): Promise<string> => say(['hash-object', '-w', '--stdin'], bytes);

  const tree: Repository['tree'] = async (base, changes) => {
    indexes += 1;
    const env = { GIT_INDEX_FILE: join(folder, `index-${indexes}`) };
    await run(['read-tree', base], undefined, env);
    const lines = await Promise.all(
      changes.map(async ({ path, content }) => {
        if (content === null) return `0 ${'0'.repeat(40)}\t${path}\n`;
        const sha = typeof content === 'object' && 'sha' in content ? content.sha : await store(Buffer.from(content));
        return `100644 ${sha}\t${path}\n`;
      }),
    );
    await run(['update-index', '--add', '--index-info'], lines.join(''), env);
    return await say(['write-tree'], undefined, env);
  };

  const commitTree: Repository['commitTree'] = (of, parents, message) =>
    say(['commit-tree', of, ...parents.flatMap((parent) => ['-p', parent])], message);
  const point: Repository['point'] = async (branch, commit) => {
    await run(commit ? ['update-ref', `refs/heads/${branch}`, commit] : ['update-ref', '-d', `refs/heads/${branch}`]);
  };
  const head: Repository['head'] = (branch) => maybe('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
  const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean);

  await say(['init', '--bare', '--quiet', '--initial-branch=main']);
  const index = { GIT_INDEX_FILE: join(folder, 'index-0') };
  await say([`--work-tree=${projectRoot}`, 'add', '--force', join(projectRoot, 'content')], undefined, index);
  const first = await say(['write-tree'], undefined, index);
  await point('main', await commitTree(first, [], 'The content of the site'));

  return {
    head,
    branches: async () => lines(await say(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads'])),
    files: async (ref, within) =>
      lines(await say(['ls-tree', '-r', ref, '--', `${within}/`])).map((line) => {
        const [about = '', path = ''] = line.split('\t');
        return { path, sha: about.split(' ')[2] ?? '' };
      }),
    blobOf: (ref, path) => maybe('rev-parse', '--verify', '--quiet', `${ref}:${path}`),
    bytesOf: (sha) => run(['cat-file', 'blob', sha]),
    textOf: (ref, path) =>
      run(['cat-file', 'blob', `${ref}:${path}`]).then(
        (bytes) => bytes.toString(),
        () => undefined,
      ),
    texts: async (ref, paths) => {
      const out = await run(['cat-file', '--batch'], paths.map((path) => `${ref}:${path}\n`).join(''));
      const found = new Map<string, string>();
      let at = 0;
      for (const path of paths) {
        const end = out.indexOf('\n', at);
        const size = Number(/ blob (\d+)$/.exec(out.subarray(at, end).toString())?.[1] ?? Number.NaN);
        at = end + 1;
        if (Number.isNaN(size)) continue;
        found.set(path, out.subarray(at, at + size).toString());
        at += size + 1;
      }
      return found;
    },
    store,
    tree,
    commitTree,
    point,
    commit: async (branch, changes, message, from) => {
      const parent = (await head(from ?? branch)) ?? '';
      const commit = await commitTree(await tree(parent, changes), [parent], message);
      await point(branch, commit);
      return commit;
    },
    parentsOf: async (commit) => (await say(['log', '-1', '--format=%P', commit])).split(' ').filter(Boolean),
    messageOf: (commit) => say(['log', '-1', '--format=%B', commit]),
    holds: async (branch, commit) =>
      (await maybe('merge-base', '--is-ancestor', commit, `refs/heads/${branch}`)) === '',
    differences: async (from, to) => {
      const base = (await maybe('merge-base', from, to)) ?? from;
      const statuses = { A: 'added', M: 'modified', D: 'removed' } as const;
      const files = lines(await say(['diff-tree', '-r', '--no-renames', base, to])).map((line) => {
        const [about = '', path = ''] = line.split('\t');
        const [, , , sha = '', status = 'M'] = about.split(' ');
        return { path, sha, status: statuses[status as 'A' | 'M' | 'D'] };
      });
      return { base, files };
    },
    merge: async (into, branch, message) => {
      const merged = await maybe('merge-tree', '--write-tree', `refs/heads/${into}`, `refs/heads/${branch}`);
      if (merged === undefined) return undefined;
      const parents = [await head(into), await head(branch)].filter((one) => one !== undefined);
      const commit = await commitTree(merged.split('\n')[0] ?? '', parents, message);
      await point(into, commit);
      return commit;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
