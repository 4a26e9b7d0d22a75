import { GitHubBackend } from 'decap-cms-backend-github';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { keptToken } from './kept-token.ts';
import { askToSignIn, signInElsewhere } from './sign-in-again.ts';
import type { Credentials, GitHubApi, StockBackend, User, Ways } from './stock.ts';
import { tokenForm, type TokenCheck } from './token-form.ts';
import { tokenPage } from './token-page.ts';
import type { ForgeWords } from './words.ts';

const ways: Ways<GitHubApi> = {
  tokenWord: 'token',
  signInAgain: signInElsewhere,
  tame: ({ api }) => {
    // It would build the draft anew upon what is online, taking the draft's files whole: what others published since is gone.
    api.rebaseBranch = async (branch) => (await api.getBranch(branch)).commit;
    // And where GitHub does not merge, it would write the draft's files over what is online.
    api.forceMergePR = () => Promise.reject(Object.assign(new Error('GitHub does not merge'), { status: 405 }));
    // Remarks are written to the forge itself.
    api.closeIssueOnPublish = () => Promise.resolve();
    api.closeEntryNotesIssue = () => Promise.resolve();
  },
  commit: async (api, branch, files, message) => {
    const { commit: head } = await api.getBranch(branch);
    const blobs = await Promise.all(files.map((file) => api.uploadBlob({ ...file })));
    const { sha } = await api.commit(message, await api.updateTree(head.sha, blobs, branch));
    await api.patchBranch(branch, sha);
  },
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
