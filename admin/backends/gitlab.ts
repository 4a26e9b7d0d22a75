import { GitLabBackend } from 'decap-cms-backend-gitlab';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { readTogether } from './read-together.ts';
import { signInElsewhere } from './sign-in-again.ts';
import type { GitLabApi, StockBackend, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

const ways: Ways<GitLabApi> = {
  tokenWord: 'Bearer',
  tame: (backend) => {
    // It would put the draft upon what is online at each save, and refuse to save where the two contradict each other.
    backend.api.rebaseMergeRequest = () => Promise.resolve();
    // Remarks are written to the forge itself.
    backend.notesApi = undefined;
    const { api, baseUrl = '', repo = '', branch = '' } = backend;
    api.readFilesGraphQL = readTogether(api, `${baseUrl}/api/graphql`, repo, branch);
    backend.useGraphQL = true;
  },
  commit: async (api, branch, files, commitMessage) => {
    await api.uploadAndCommit(await api.getCommitItems(files, branch), { commitMessage, branch });
  },
};

/** Decap's client for GitLab, guarded. Its token is renewed by itself; where that is refused, the editor is asked to sign in. */
export const backendFor = (words: ForgeWords, language: Locale) =>
  class extends guarded(GitLabBackend as StockBackend<GitLabApi>, ways, words, language) {
    override async getRefreshedAccessToken(): Promise<string> {
      try {
        return (await super.getRefreshedAccessToken?.()) ?? '';
      } catch (error) {
        this.refreshedTokenPromise = undefined;
        if (!this.isSignedIn) throw error;
        const { token = '', refresh_token } = await signInElsewhere(words);
        this.token = token;
        this.refreshToken = refresh_token;
        this.api.token = token;
        return token;
      }
    }
  };
