import { unsentRequest } from 'decap-cms-lib-util';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { ForgeRefusal } from './refusal.ts';
import type { ForgeWords } from './words.ts';

const { performRequest } = unsentRequest;

/** How many saves are under way; then an editor waits, and is told at once what the forge refuses. */
let saving = 0;

/** How a request gets another token, where the forge no longer knows the one that it had. */
export interface Renewal {
  readonly tokenWord: string;
  /** Rejected where the editor does not sign in again. */
  readonly renew: () => Promise<string>;
}

let renewal: Renewal | undefined;

/** Says how a token is renewed from now on; nothing where nobody is signed in, or the client of the forge does it itself. */
export const renewTokensBy = (how: Renewal | undefined): void => {
  renewal = how;
};

/** The last refusal, by whose sentence it is known again. */
let refused: ForgeRefusal | undefined;

const refusal = (...given: ConstructorParameters<typeof ForgeRefusal>): ForgeRefusal => {
  refused = new ForgeRefusal(...given);
  return refused;
};

/** What is waited where a forge does not say how long. */
const aMinute = 60;

/** How many seconds a forge wants to be left in peace; nothing where it does not say that it was asked too often. */
const patience = async (answer: Response): Promise<number | undefined> => {
  const asked = Number(answer.headers.get('Retry-After') ?? aMinute) || aMinute;
  if (answer.status === 429) return asked;
  if (answer.status !== 403) return undefined;
  if (answer.headers.get('X-RateLimit-Remaining') === '0') return asked;
  const said = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { readonly message?: string };
  return /rate limit/i.test(said.message ?? '') ? asked : undefined;
};

/**
 * Stands between Decap and the forge from now on: asks the editor to sign in again where the token is no longer known, and
 * ends a save with a sentence where the forge does not answer or was asked too often. What is read for lists Decap tries again.
 */
export const watchRequests = (words: ForgeWords): void => {
  unsentRequest.performRequest = async (request) => {
    const answer = await performRequest(request).catch((cause: unknown) => {
      throw saving > 0 ? refusal(words.noAnswer, { cause }) : new Error(String(cause), { cause });
    });
    if (answer.status === 401 && renewal) {
      const { tokenWord, renew } = renewal;
      const token = await renew().catch((cause: unknown) => {
        throw refusal(words.signedOut, { cause });
      });
      return await performRequest(request.setIn(['headers', 'Authorization'], `${tokenWord} ${token}`));
    }
    const seconds = saving > 0 ? await patience(answer) : undefined;
    if (seconds !== undefined) throw refusal(words.tooOften(Math.ceil(seconds / 60)));
    return answer;
  };
};

/** Why a save failed, by the status of the forge's answer. */
const known = (words: ForgeWords, status: unknown): string | undefined => {
  if (status === 401) return words.signedOut;
  if (status === 403) return words.notAllowed;
  if (status === 404) return words.notFound;
  return typeof status === 'number' && status >= 500 ? words.outOfOrder : undefined;
};

/**
 * Runs a save. Throws `AlreadyChanged` as it is, and a `ForgeRefusal` with a sentence for the editor for all else that goes
 * wrong.
 */
export const saved = async <T>(words: ForgeWords, work: () => Promise<T>): Promise<T> => {
  saving += 1;
  try {
    return await work();
  } catch (error) {
    const { message, status } = error as { message?: string; status?: unknown };
    if (error instanceof ForgeRefusal || error instanceof AlreadyChanged) throw error;
    // Decap keeps the sentence of what it catches, and not the error.
    if (refused && refused.message === message) throw refused;
    throw new ForgeRefusal(known(words, status) ?? words.failed, { cause: error });
  } finally {
    saving -= 1;
  }
};
