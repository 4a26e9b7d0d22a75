import { GitHubBackend } from 'decap-cms-backend-github';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { keptToken } from './kept-token.ts';
import { readListsTogether } from './read-together.ts';
import { askToSignIn, signInElsewhere } from './sign-in-again.ts';
import type { Credentials, GitHubApi, MergeRequest, StockBackend, User, Ways } from './stock.ts';
import { tokenForm, type TokenCheck } from './token-form.ts';
import { tokenPage } from './token-page.ts';
import type { ForgeWords } from './words.ts';

interface Blob {
  /** Nothing where it is no text. */
  readonly text: string | null;
  readonly isTruncated: boolean;
}

interface PullRequest extends MergeRequest {
  readonly node_id?: string;
}

/** GraphQL lies beside the REST API; on a server of one's own that ends in `/v3` (https://docs.github.com/en/graphql). */
const graphQL = async <T>(api: GitHubApi, query: string, variables: object): Promise<T> => {
  const path = api.apiRoot.endsWith('/v3') ? '/../graphql' : '/graphql';
  const { data } = await api.request<{ readonly data?: T }>(path, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
  });
  if (!data) throw new Error('GitHub did not answer the query.');
  return data;
};

const ways: Ways<GitHubApi> = {
  tokenWord: 'token',
  signInAgain: signInElsewhere,
  tame: ({ api }) => {
    readListsTogether(api, ways);
    // It would build the draft anew upon what is online, taking the draft's files whole: what others published since is gone.
    api.rebaseBranch = async (branch) => (await api.getBranch(branch)).commit;
    // And where GitHub does not merge, it would write the draft's files over what is online.
    api.forceMergePR = () => Promise.reject(Object.assign(new Error('GitHub does not merge'), { status: 405 }));
    // Remarks are written to the forge itself.
    api.closeIssueOnPublish = () => Promise.resolve();
    api.closeEntryNotesIssue = () => Promise.resolve();
  },
  commit: async (api, branch, texts, message, isNew) => {
    const { commit: head } = await api.getBranch(isNew ? api.branch : branch);
    const blobs = await Promise.all(
      [...texts].map(([path, raw]) =>
        raw === undefined ? Promise.resolve({ path, sha: null }) : api.uploadBlob({ path, raw }),
      ),
    );
    const { sha } = await api.commit(message, await api.updateTree(head.sha, blobs, branch));
    await (isNew ? api.createRef('heads', branch, sha) : api.patchBranch(branch, sha));
  },
  requestFor: async (api, branch, title) => {
    const params = { state: 'open', head: await api.getHeadReference(branch), base: api.branch };
    const [open] = await api.request<PullRequest[]>(`${api.repoURL}/pulls`, { params });
    return open ?? (await api.createPR(title, branch));
  },
  merge: async (api, { number }, branch) => {
    await api.request(`${api.repoURL}/pulls/${number}/merge`, {
      method: 'PUT',
      body: JSON.stringify({ merge_method: api.mergeMethod }),
    });
    // It is merged; GitHub may have deleted the branch by itself.
    await api.deleteBranch(branch).catch(() => undefined);
  },
  mergeLater: (api, { node_id: id }: PullRequest) =>
    graphQL(
      api,
      'mutation later($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { clientMutationId } }',
      { id },
    ),
  list: (api, folder) => api.listFiles(folder, { depth: 3 }),
  readTogether: async (api, files) => {
    const [owner, name] = api.repo.split('/');
    const blobs = files.map(({ id }, index) => `f${index}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
    const { repository } = await graphQL<{ readonly repository: Readonly<Record<string, Blob | null>> }>(
      api,
      `query texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${blobs.join(' ')} } }`,
      { owner, name },
    );
    return new Map(
      files.flatMap(({ id }, index) => {
        const { text = null, isTruncated = true } = repository[`f${index}`] ?? {};
        return text === null || isTruncated ? [] : [[id, text] as const];
      }),
    );
  },
  atOnce: 100,
};

/** Asks GitHub whether a token may write to a repository (https://docs.github.com/en/rest/repos/repos). */
const mayWrite = async (api: string, repository: string, token: string): Promise<boolean> => {
  const answer = await fetch(`${api}/repos/${repository}`, { headers: { Authorization: `token ${token}` } });
  const { permissions } = (await answer.json()) as { readonly permissions?: { readonly push?: boolean } };
  return answer.ok && permissions?.push === true;
};

/** Decap's client for GitHub, guarded, for editors who sign in through an OAuth proxy. */
export const throughProxy = (words: ForgeWords, language: Locale) =>
  class extends guarded(GitHubBackend as StockBackend<GitHubApi>, ways, words, language) {};

/**
 * The same for editors who sign in with a fine-grained token. Decap would keep it on the device; here it goes when the tab is
 * closed, unless the editor wants it otherwise.
 */
export const byToken = (words: ForgeWords, language: Locale) => {
  let check: TokenCheck = () => Promise.resolve(false);
  const signInAgain = async (): Promise<Credentials> => {
    const credentials = await askToSignIn(words, (done) => ({ nodes: [tokenForm(words.token, check, done)] }));
    keptToken.set(credentials.token ?? '', credentials.keep === true);
    return credentials;
  };
  const Page = tokenPage(words.token, (token) => check(token));
  const Guarded = guarded(GitHubBackend as StockBackend<GitHubApi>, { ...ways, signInAgain }, words, language);
  return class extends Guarded {
    constructor(config: object, options: object) {
      super(config, options);
      check = (token) => mayWrite(this.apiRoot ?? '', this.repo ?? '', token);
    }

    override authComponent() {
      return Page;
    }

    override async authenticate(credentials: Credentials): Promise<User> {
      const user = await super.authenticate(credentials);
      keptToken.set(credentials.token ?? '', credentials.keep === true);
      return { ...user, token: undefined };
    }

    override async restoreUser(user: User): Promise<User> {
      const token = keptToken.get();
      if (token === undefined) throw new Error('not signed in');
      await super.authenticate({ token });
      return { ...user, token: undefined };
    }

    override logout(): unknown {
      keptToken.forget();
      return super.logout();
    }
  };
};
