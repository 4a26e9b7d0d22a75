import type { ComponentType } from 'react';
import type { DecapStatus } from './status.ts';
import type { ForgeWords } from './words.ts';

// What is used of Decap's clients for forges, as they are before they are guarded.

export interface DataFile {
  readonly path: string;
  /** The name of the entry. */
  readonly slug: string;
  readonly raw: string;
}

export interface Picture {
  readonly path: string;
}

export interface SaveOptions {
  readonly collectionName: string;
  readonly commitMessage: string;
  readonly newEntry?: boolean;
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
  readonly readFile: (path: string, id: null, options: { readonly branch?: string }) => Promise<string>;
}

export interface GitLabApi extends Api {
  readonly requestJSON: <T>(request: object) => Promise<T>;
  readFilesGraphQL: (files: readonly { readonly path: string; readonly id: string }[]) => Promise<readonly object[]>;
  rebaseMergeRequest: () => Promise<void>;
  readonly getCommitItems: (files: readonly DataFile[], branch: string) => Promise<readonly object[]>;
  readonly uploadAndCommit: (
    items: readonly object[],
    options: { readonly commitMessage: string; readonly branch: string },
  ) => Promise<unknown>;
}

export interface ForgejoApi extends Api {
  readonly getChangeFileOperations: (files: readonly DataFile[], branch: string) => Promise<readonly object[]>;
  readonly changeFilesOnBranch: (
    operations: readonly object[],
    options: { readonly commitMessage: string },
    branch: string,
  ) => Promise<unknown>;
}

export interface GitHubApi extends Api {
  rebaseBranch: (branch: string) => Promise<{ readonly sha: string }>;
  forceMergePR: () => Promise<never>;
  closeIssueOnPublish: () => Promise<void>;
  closeEntryNotesIssue: () => Promise<void>;
  readonly getBranch: (branch: string) => Promise<{ readonly commit: { readonly sha: string } }>;
  readonly uploadBlob: (file: DataFile) => Promise<object>;
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
  /** Writes files into a branch and leaves the others there alone. */
  readonly commit: (api: A, branch: string, files: readonly DataFile[], message: string) => Promise<void>;
  /** The word before a token in the header `Authorization`. */
  readonly tokenWord: string;
  /** Asks the editor to sign in again; left out where Decap's client renews its tokens itself. */
  readonly signInAgain?: (words: ForgeWords) => Promise<Credentials>;
}
