import { GitHubBackend } from 'decap-cms-backend-github';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import type { GitHubApi, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

const ways: Ways<GitHubApi> = {
  tokenWord: 'token',
  tame: ({ api }) => {
    // It would build the draft anew upon what is online, taking the draft's files whole: what others published since is gone.
    api.rebaseBranch = async (branch) => (await api.getBranch(branch)).commit;
    // And where GitHub does not merge, it would write the draft's files over what is online.
    api.forceMergePR = () => Promise.reject(Object.assign(new Error('not mergeable'), { status: 405 }));
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

/** Decap's client for GitHub, guarded. */
export const backendFor = (words: ForgeWords, language: Locale) =>
  class extends guarded(GitHubBackend, ways, words, language) {};
