import { GitLabBackend } from 'decap-cms-backend-gitlab';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { textsOf } from './read-together.ts';
import { signInElsewhere, storedCredentials } from './sign-in-again.ts';
import type { GitLabApi, StockBackend, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

interface MergeRequest {
  readonly iid: number;
  readonly state: string;
  readonly detailed_merge_status?: string;
}

interface Blobs {
  readonly data: {
    readonly project: {
      readonly repository: {
        readonly blobs: { readonly nodes: readonly { readonly path: string; readonly data: string }[] };
      };
    };
  };
}

const blobs = `query blobs($repository: ID!, $branch: String!, $paths: [String!]!) {
  project(fullPath: $repository) { repository { blobs(ref: $branch, paths: $paths) { nodes { path data: rawBlob } } } }
}`;

/** As long as GitLab looks whether a new request can be merged, it merges nothing (https://docs.gitlab.com/api/merge_requests/). */
const isLooking = ({ detailed_merge_status = '' }: MergeRequest): boolean =>
  ['preparing', 'checking', 'unchecked', 'approvals_syncing'].includes(detailed_merge_status);

const aSecond = () => new Promise((over) => setTimeout(over, 1000));

const merging = (api: GitLabApi, iid: number, how: object): Promise<MergeRequest> =>
  api.requestJSON<MergeRequest>({
    method: 'PUT',
    url: `${api.repoURL}/merge_requests/${iid}/merge`,
    params: { should_remove_source_branch: true, ...how },
  });

const ways: Ways<GitLabApi> = {
  tokenWord: 'Bearer',
  tame: (backend) => {
    // It would put the draft upon what is online at each save, and refuse to save where the two contradict each other.
    backend.api.rebaseMergeRequest = () => Promise.resolve();
    // Remarks are written to the forge itself.
    backend.notesApi = undefined;
    const { api } = backend;
    api.readFilesGraphQL = async (files) => {
      const texts = await textsOf(api, ways, files);
      return files.flatMap((file) => {
        const data = texts.get(file.id);
        return data === undefined ? [] : [{ file: { ...file, author: '', updatedOn: '' }, data }];
      });
    };
    backend.useGraphQL = true;
  },
  commit: async (api, branch, texts, commitMessage, newBranch) => {
    const kept = [...texts].flatMap(([path, raw]) => (raw === undefined ? [] : [{ path, raw, slug: '' }]));
    const gone = [...texts].flatMap(([path, raw]) => (raw === undefined ? [{ action: 'delete', path }] : []));
    const items = await api.getCommitItems(kept, newBranch ? api.branch : branch);
    await api.uploadAndCommit([...items, ...gone], { commitMessage, branch, newBranch });
  },
  requestFor: async (api, branch, title) => {
    const url = `${api.repoURL}/merge_requests`;
    const between = { source_branch: branch, target_branch: api.branch };
    const [open] = await api.requestJSON<MergeRequest[]>({ url, params: { state: 'opened', ...between } });
    let request =
      open ??
      (await api.requestJSON<MergeRequest>({
        method: 'POST',
        url,
        params: { ...between, title, remove_source_branch: true },
      }));
    for (let turn = 0; turn < 10 && isLooking(request); turn += 1) {
      await aSecond();
      request = await api.requestJSON<MergeRequest>({ url: `${url}/${request.iid}` });
    }
    return { number: request.iid };
  },
  merge: (api, { number }) => merging(api, number, {}),
  // The second name is the one of GitLab before 17.11.
  mergeLater: (api, { number }) => merging(api, number, { auto_merge: true, merge_when_pipeline_succeeds: true }),
  list: (api, folder) => api.listAllFiles(folder, true),
  readTogether: async (api, files) => {
    const ids = new Map(files.map(({ path, id }) => [path, id]));
    const { data } = await api.requestJSON<Blobs>({
      url: api.graphQLAPIRoot,
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        query: blobs,
        variables: { repository: api.repo, branch: api.branch, paths: [...ids.keys()] },
      }),
    });
    return new Map(data.project.repository.blobs.nodes.map(({ path, data: text }) => [ids.get(path) ?? '', text]));
  },
  // It gives a hundred at most.
  atOnce: 90,
};

/** Decap's client for GitLab, guarded. Its token is renewed by itself; where that is refused, the editor is asked to sign in. */
export const backendFor = (words: ForgeWords, language: Locale) =>
  class extends guarded(GitLabBackend as StockBackend<GitLabApi>, ways, words, language) {
    /** One for all requests that learn of it at the same time. */
    #asked: Promise<string> | undefined;

    async #refreshed(): Promise<string | undefined> {
      try {
        return (await super.getRefreshedAccessToken?.()) ?? '';
      } catch (error) {
        this.refreshedTokenPromise = undefined;
        if (!this.isSignedIn) throw error;
        return undefined;
      }
    }

    async #anotherToken(): Promise<string> {
      const refreshed = await this.#refreshed();
      if (refreshed !== undefined) return refreshed;
      // Each sign-in is renewed once, and another of Decap's clients may have done it: then by what that was given.
      const { refresh_token: stored } = storedCredentials();
      if (stored !== undefined && stored !== this.refreshToken) {
        this.refreshToken = stored;
        const again = await this.#refreshed();
        if (again !== undefined) return again;
      }
      const { token = '', refresh_token } = await signInElsewhere(words);
      this.token = token;
      this.refreshToken = refresh_token;
      this.api.token = token;
      return token;
    }

    override getRefreshedAccessToken(): Promise<string> {
      return (this.#asked ??= this.#anotherToken().finally(() => {
        this.#asked = undefined;
      }));
    }
  };
