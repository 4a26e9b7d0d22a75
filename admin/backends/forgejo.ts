import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { signInElsewhere } from './sign-in-again.ts';
import type { ForgejoApi, StockBackend, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

const ways: Ways<ForgejoApi> = {
  tokenWord: 'token',
  signInAgain: signInElsewhere,
  tame: () => undefined,
  commit: async (api, branch, files, commitMessage) => {
    await api.changeFilesOnBranch(await api.getChangeFileOperations(files, branch), { commitMessage }, branch);
  },
};

/** Decap's client for Forgejo, guarded. */
export const backendFor = (words: ForgeWords, language: Locale) =>
  class extends guarded(ForgejoBackend as StockBackend<ForgejoApi>, ways, words, language) {};
