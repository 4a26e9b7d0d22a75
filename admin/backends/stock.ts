import type { ComponentType } from 'react';
import type { Texts } from '../../src/editing/project.ts';
import type { DecapStatus } from './status.ts';
import type { ForgeWords } from './words.ts';

// What is used of Decap's clients for forges, as they are before they are guarded.

export interface DataFile {
  readonly path: string;
  /** The name of the entry. */
  readonly slug: string;
  readonly raw: string;
}

/** A file of a branch: its path, and the SHA of what is in it. */
export interface Listed {
  readonly path: string;
  readonly id: string;
}

/** What a forge calls a merge or pull request, by its number. */
export interface MergeRequest {
  readonly number: number;
}

export interface Picture {
  readonly path: string;
}

export interface SaveOptions {
  readonly collectionName: string;
  readonly commitMessage: string;
  readonly newEntry?: boolean;
  /** Whether a draft is to be saved; else what is saved is online at once. */
  readonly useWorkflow?: boolean;
  /** Whether the form was made from a draft. */
  readonly unpublished?: boolean;
}

/** A draft: the branch of an entry. */
export interface Draft {
  readonly status: DecapStatus;
}

export interface Credentials {
  readonly token?: string;
  readonly refresh_token?: string;
  /** Whether the token stays on the device. */
  readonly keep?: boolean;
}

/** Who has signed in. Decap keeps this in the browser. */
export interface User {
  readonly login: string;
  readonly token?: string | undefined;
  readonly avatar_url?: string;
}

export interface SignInProps {
  readonly onLogin: (credentials: Credentials) => void;
}

/** What all of Decap's clients have to ask a forge with. */
export interface Api {
  token: string;
  /** Who changed a file last, and when. */
  readFileMetadata: () => Promise<{ readonly author: string; readonly updatedOn: string }>;
  readFile: (
    path: string,
    id: string | null,
    options?: { readonly branch?: string; readonly parseText?: boolean },
  ) => Promise<string>;
  /** The branch that the site is built from. */
  readonly branch: string;
  readonly repoURL: string;
  readonly getBranch: (branch: string) => Promise<object>;
}

export interface GitLabApi extends Api {
  readonly requestJSON: <T>(request: object) => Promise<T>;
  readonly repo: string;
  readonly graphQLAPIRoot: string;
  readonly listAllFiles: (folder: string, isDeep: boolean) => Promise<readonly Listed[]>;
  readFilesGraphQL: (files: readonly Listed[]) => Promise<readonly object[]>;
  rebaseMergeRequest: () => Promise<void>;
  readonly getCommitItems: (files: readonly DataFile[], branch: string) => Promise<readonly object[]>;
  readonly uploadAndCommit: (
    items: readonly object[],
    options: { readonly commitMessage: string; readonly branch: string; readonly newBranch: boolean },
  ) => Promise<unknown>;
}

interface RequestOptions {
  readonly method?: string;
  readonly body?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What Decap's clients for GitHub and Forgejo have alike. */
export interface PullApi extends Api {
  request: <T>(path: string, options?: RequestOptions) => Promise<T>;
  listFiles: (folder: string, options?: object) => Promise<readonly Listed[]>;
  readonly createPR: (title: string, branch: string) => Promise<MergeRequest>;
}

export interface ForgejoApi extends PullApi {
  readonly getChangeFileOperations: (files: readonly DataFile[], branch: string) => Promise<readonly object[]>;
  readonly getFileSha: (path: string, options: { readonly branch: string }) => Promise<string>;
  readonly getPullRequests: (state: 'open') => Promise<readonly PullOfBranch[]>;
}

interface PullOfBranch extends MergeRequest {
  readonly head: { readonly ref: string };
}

export interface GitHubApi extends PullApi {
  rebaseBranch: (branch: string) => Promise<{ readonly sha: string }>;
  forceMergePR: () => Promise<never>;
  closeIssueOnPublish: () => Promise<void>;
  closeEntryNotesIssue: () => Promise<void>;
  readonly getBranch: (branch: string) => Promise<{ readonly commit: { readonly sha: string } }>;
  readonly repo: string;
  readonly apiRoot: string;
  readonly mergeMethod: string;
  readonly getHeadReference: (branch: string) => Promise<string>;
  readonly createRef: (type: 'heads', branch: string, sha: string) => Promise<unknown>;
  readonly deleteBranch: (branch: string) => Promise<unknown>;
  readonly uploadBlob: (file: { readonly path: string; readonly raw: string }) => Promise<object>;
  readonly updateTree: (base: string, files: readonly object[], branch: string) => Promise<object>;
  readonly commit: (message: string, tree: object) => Promise<{ readonly sha: string }>;
  readonly patchBranch: (branch: string, sha: string) => Promise<unknown>;
}

export interface Stock<A extends Api = Api> {
  api: A;
  token: string | null;
  refreshToken?: string | undefined;
  authComponent(): ComponentType<SignInProps>;
  authenticate(credentials: Credentials): Promise<User>;
  restoreUser(user: User): Promise<User>;
  logout(): unknown;
  status(): Promise<object>;
  getEntry(path: string): Promise<{ readonly file: object; readonly data: string }>;
  unpublishedEntry(asked: { id?: string; collection?: string; slug?: string }): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(
    entry: { readonly dataFiles: readonly DataFile[]; readonly assets: readonly Picture[] },
    options: SaveOptions,
  ): Promise<unknown>;
  persistMedia(picture: Picture, options: object): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: DecapStatus): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  /** GitLab's alone: asks for a new token with the one that renews it. */
  getRefreshedAccessToken?(): Promise<string>;
  refreshedTokenPromise?: Promise<string> | undefined;
  notesApi?: object | undefined;
  useGraphQL?: boolean;
  readonly baseUrl?: string;
  readonly apiRoot?: string;
  readonly repo?: string;
  readonly branch?: string;
}

export type StockBackend<A extends Api = Api> = new (config: object, options: object) => Stock<A>;

/** What forges do in ways of their own. */
export interface Ways<A extends Api = Api> {
  /** Keeps Decap, once somebody has signed in, from what it must not do there. */
  readonly tame: (backend: Stock<A>) => void;
  /** Changes files of a branch in one commit, and leaves the others alone. A new branch begins where the site is built from. */
  readonly commit: (api: A, branch: string, texts: Texts, message: string, isNew: boolean) => Promise<void>;
  /** The request that a branch be merged; opened where there is none yet. */
  readonly requestFor: (api: A, branch: string, title: string) => Promise<MergeRequest>;
  /** Merges it; the branch goes. Rejected with the forge's `status` where it does not merge, or not yet. */
  readonly merge: (api: A, request: MergeRequest, branch: string) => Promise<unknown>;
  /** Asks the forge to merge it by itself once its checks are through. Rejected where it does not offer that. */
  readonly mergeLater: (api: A, request: MergeRequest) => Promise<unknown>;
  /** Every file within a folder of the branch that the site is built from. */
  readonly list: (api: A, folder: string) => Promise<readonly Listed[]>;
  /** The texts of a few files by their SHA, asked for together; what the forge leaves out is missing. */
  readonly readTogether: (api: A, files: readonly Listed[]) => Promise<ReadonlyMap<string, string>>;
  /** How many those may be. */
  readonly atOnce: number;
  /** The word before a token in the header `Authorization`. */
  readonly tokenWord: string;
  /** Asks the editor to sign in again; left out where Decap's client renews its tokens itself. */
  readonly signInAgain?: (words: ForgeWords) => Promise<Credentials>;
}
