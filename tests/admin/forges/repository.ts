import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
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
  /** The texts of many files at once, by path. */
  readonly texts: (ref: string, paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The same by the SHA of what is in them. */
  readonly blobs: (shas: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Where the repository lies, for Git's own commands. */
  readonly folder: string;
  /** Puts the files of a branch into a new folder, which goes with the repository. */
  readonly checkOut: (ref: string) => Promise<string>;
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

/** The project's content as a commit to import: one pack, where adding it would write thousands of files. */
const contentAsCommit = async (): Promise<Buffer> => {
  const data = (bytes: Buffer | string): readonly (Buffer | string)[] => [
    `data ${Buffer.byteLength(bytes)}\n`,
    bytes,
    '\n',
  ];
  const paths = await Array.fromAsync(glob('content/**/*.*', { cwd: projectRoot }));
  const parts = [
    `commit refs/heads/main\ncommitter ${someone.name} <${someone.email}> now\n`,
    ...data('The content of the site'),
    ...paths.flatMap((path) => [`M 100644 inline ${path}\n`, ...data(readFileSync(join(projectRoot, path)))]),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
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

  /** What is in many files, each asked for in Git's way. */
  const contents = async (names: readonly string[], asked: (name: string) => string) => {
    const out = await run(['cat-file', '--batch'], names.map((name) => `${asked(name)}\n`).join(''));
    const found = new Map<string, string>();
    let at = 0;
    for (const name of names) {
      const end = out.indexOf('\n', at);
      const size = Number(/ blob (\d+)$/.exec(out.subarray(at, end).toString())?.[1] ?? Number.NaN);
      at = end + 1;
      if (Number.isNaN(size)) continue;
      found.set(name, out.subarray(at, at + size).toString());
      at += size + 1;
    }
    return found;
  };

  await say(['init', '--bare', '--quiet', '--initial-branch=main']);
  await run(['fast-import', '--quiet', '--date-format=now'], await contentAsCommit());

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
    texts: (ref, paths) => contents(paths, (path) => `${ref}:${path}`),
    blobs: (shas) => contents(shas, (sha) => sha),
    folder,
    checkOut: async (ref) => {
      indexes += 1;
      const to = join(folder, `files-${indexes}`);
      mkdirSync(to);
      const env = { GIT_INDEX_FILE: join(folder, `index-${indexes}`) };
      await run([`--work-tree=${to}`, 'read-tree', '--reset', '-u', ref], undefined, env);
      return to;
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
