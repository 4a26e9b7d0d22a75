import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import type { Locale } from '../../src/i18n/locales.ts';
import { guarded } from './guarded.ts';
import { readListsTogether } from './read-together.ts';
import { signInElsewhere } from './sign-in-again.ts';
import type { ForgejoApi, MergeRequest, StockBackend, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

const merging = (api: ForgejoApi, { number }: MergeRequest, how: object) =>
  api.request(`${api.repoURL}/pulls/${number}/merge`, {
    method: 'POST',
    body: JSON.stringify({ Do: 'merge', delete_branch_after_merge: true, ...how }),
  });

interface Tree {
  readonly tree: readonly object[];
  readonly truncated?: boolean;
}

/** Forgejo gives the files of a repository in pages of a thousand at most; Decap reads the first page and no other. */
const readWholeTrees = (api: ForgejoApi): void => {
  const { request } = api;
  const pageOf = (path: string, page: number): Promise<Tree> =>
    request.call(api, path, { params: { recursive: 1, page, per_page: 1000 } }) as Promise<Tree>;
  api.request = async <T>(...[path, options]: Parameters<ForgejoApi['request']>) => {
    if (!/\/git\/trees\/[^/]+$/.test(path)) return (await request.call(api, path, options)) as T;
    const tree: object[] = [];
    for (let page = 1, isMore = true; isMore; page += 1) {
      const { tree: some, truncated = false } = await pageOf(path, page);
      tree.push(...some);
      isMore = truncated && some.length > 0;
    }
    return { tree } as T;
  };
};

const textIn = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));

const ways: Ways<ForgejoApi> = {
  tokenWord: 'token',
  signInAgain: signInElsewhere,
  tame: ({ api }) => {
    readWholeTrees(api);
    readListsTogether(api, ways);
  },
  commit: async (api, branch, texts, message, isNew) => {
    const from = isNew ? api.branch : branch;
    const kept = [...texts].flatMap(([path, raw]) => (raw === undefined ? [] : [{ path, raw, slug: '' }]));
    const gone = [...texts].flatMap(([path, raw]) => (raw === undefined ? [path] : []));
    const files = [
      ...(await api.getChangeFileOperations(kept, from)),
      ...(await Promise.all(
        gone.map(async (path) => ({ operation: 'delete', path, sha: await api.getFileSha(path, { branch: from }) })),
      )),
    ];
    await api.request(`${api.repoURL}/contents`, {
      method: 'POST',
      body: JSON.stringify({ branch: from, ...(isNew && { new_branch: branch }), files, message }),
    });
  },
  requestFor: async (api, branch, title) => {
    const open = await api.getPullRequests('open');
    return open.find(({ head }) => head.ref === branch) ?? (await api.createPR(title, branch));
  },
  merge: (api, request) => merging(api, request, {}),
  mergeLater: (api, request) => merging(api, request, { merge_when_checks_succeed: true }),
  list: (api, folder) => api.listFiles(folder, { depth: 3 }),
  readTogether: async (api, files) => {
    const shas = files.map(({ id }) => id).join(',');
    const blobs = await api.request<readonly { readonly sha: string; readonly content: string }[]>(
      `${api.repoURL}/git/blobs?shas=${shas}`,
    );
    return new Map(blobs.map(({ sha, content }) => [sha, textIn(content)]));
  },
  // An address may have about two thousand signs. Older versions do not know the call; then files are read one by one.
  atOnce: 40,
};

/** Decap's client for Forgejo, guarded. */
export const backendFor = (words: ForgeWords, language: Locale) =>
  class extends guarded(ForgejoBackend as StockBackend<ForgejoApi>, ways, words, language) {};
