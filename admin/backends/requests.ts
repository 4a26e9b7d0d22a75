import { unsentRequest } from 'decap-cms-lib-util';
import { ForgeRefusal } from './refusal.ts';
import type { ForgeWords } from './words.ts';

const { performRequest } = unsentRequest;

/** What is being saved at this moment; then an editor waits, and is told at once what the forge refuses. */
let saving = 0;

/** The last refusal, by whose sentence it is known again. */
let refused: ForgeRefusal | undefined;

const refusal = (...given: ConstructorParameters<typeof ForgeRefusal>): ForgeRefusal => {
  refused = new ForgeRefusal(...given);
  return refused;
};

/** How a request gets another token, where the forge no longer knows the one that it had. */
export interface Renewal {
  readonly tokenWord: string;
  /** Rejected where the editor does not sign in again. */
  readonly renew: () => Promise<string>;
}

const soon = 60;

/** How many seconds a forge wants to be left in peace; nothing where it does not say that it was asked too often. */
const patience = async (answer: Response): Promise<number | undefined> => {
  const asked = Number(answer.headers.get('Retry-After') ?? Number.NaN);
  if (answer.status === 429) return asked || soon;
  if (answer.status !== 403) return undefined;
  const { message = '' } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { message?: string };
  return answer.headers.get('X-RateLimit-Remaining') === '0' || /rate limit/i.test(message) ? asked || soon : undefined;
};

/**
 * Stands between Decap and the forge from now on: asks the editor to sign in again where the token is no longer known, and
 * ends a save with a sentence where the forge does not answer or was asked too often. What is read for lists Decap tries again.
 */
export const watchRequests = (words: ForgeWords, renewal: () => Renewal | undefined): void => {
  unsentRequest.performRequest = async (request) => {
    const answer = await performRequest(request).catch((cause: unknown) => {
      throw saving > 0 ? refusal(words.noAnswer, { cause }) : cause;
    });
    const how = answer.status === 401 ? renewal() : undefined;
    if (how) {
      const token = await how.renew();
      return await performRequest(request.setIn(['headers', 'Authorization'], `${how.tokenWord} ${token}`));
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

/** Runs a save, and lets whatever goes wrong be said in a sentence: throws an `Error` that Decap shows as it is. */
export const saved = async <T>(words: ForgeWords, work: () => Promise<T>): Promise<T> => {
  saving += 1;
  try {
    return await work();
  } catch (error) {
    const { name, message, status } = error as { name?: string; message?: string; status?: unknown };
    if (name === 'ForgeRefusal' || name === 'AlreadyChanged') throw error;
    // Decap keeps the sentence of what it catches, and not the error.
    if (refused?.message === message) throw refused;
    throw new ForgeRefusal(known(words, status) ?? words.failed, { cause: error });
  } finally {
    saving -= 1;
  }
};
