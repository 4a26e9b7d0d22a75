import type { Texts } from '../../src/editing/project.ts';
import { ForgeRefusal, UnderWay } from './refusal.ts';
import type { Api, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** What a forge answers where it does not merge, or not yet. */
const notMerging: readonly unknown[] = [400, 405, 406, 409, 422];

/** Whether a forge refuses to merge what it could otherwise do. */
export const isNotMerged = (error: unknown): boolean => notMerging.includes((error as { status?: unknown }).status);

/** A few signs by which a change is known again: asked for once more, it is the same branch, and not a second one. */
const markOf = async (texts: Texts): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify([...texts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const isThere = async (api: Api, branch: string): Promise<boolean> => {
  try {
    await api.getBranch(branch);
    return true;
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return false;
    throw error;
  }
};

/**
 * Changes files of the branch that the site is built from, all in one commit, without a draft: in a branch of its own, whose
 * request is merged at once, since nobody pushes to the other one. `about` names it. Where the forge's checks are not through
 * yet, throws `UnderWay`, and the forge merges by itself; or a `ForgeRefusal`, and the same has to be asked for again.
 */
export const changeAtOnce = async <A extends Api>(
  { commit, requestFor, merge, mergeLater }: Ways<A>,
  api: A,
  { about, texts, message }: { readonly about: string; readonly texts: Texts; readonly message: string },
  words: ForgeWords,
): Promise<void> => {
  // Not `cms/`: those are Decap's drafts.
  const branch = `cms-now/${about}/${await markOf(texts)}`;
  if (!(await isThere(api, branch))) await commit(api, branch, texts, message, true);
  const request = await requestFor(api, branch, message);
  try {
    await merge(api, request, branch);
  } catch (cause) {
    if (!isNotMerged(cause)) throw cause;
    const isUnderWay = await mergeLater(api, request).then(
      () => true,
      () => false,
    );
    throw isUnderWay ? new UnderWay(words.underWay, { cause }) : new ForgeRefusal(words.notYet, { cause });
  }
};
