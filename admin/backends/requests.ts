import { unsentRequest, type UnsentRequest } from 'decap-cms-lib-util';
import { now } from '../../src/clock.ts';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { button, buttons, element, openDialogue } from '../elements.ts';
import { InUse } from '../removal/in-use.ts';
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
/** The token that was given last. Decap opens a client for each thing that reads or saves, and others still have the one before. */
let latest: string | undefined;

/** Says how a token is renewed from now on; nothing where nobody is signed in, or the client of the forge does it itself. */
export const renewTokensBy = (how: Renewal | undefined): void => {
  renewal = how;
  if (!how) latest = undefined;
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
  const { headers } = answer;
  // GitHub says when, in seconds since 1970 (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).
  const reset = Number(headers.get('X-RateLimit-Reset') ?? 0);
  const untilReset = reset > 0 ? Math.max(1, reset - Math.floor(now().valueOf() / 1000)) : aMinute;
  const asked = Number(headers.get('Retry-After') ?? untilReset) || aMinute;
  if (answer.status === 429) return asked;
  if (answer.status !== 403) return undefined;
  if (headers.get('X-RateLimit-Remaining') === '0') return asked;
  const said = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { readonly message?: string };
  return /rate limit/i.test(said.message ?? '') ? asked : undefined;
};

const place = ['headers', 'Authorization'];

/** A request with the token that was given last, where it has one at all: clients that were opened before have an older one. */
const withLatest = (request: UnsentRequest): UnsentRequest =>
  renewal && latest !== undefined && request.getIn(place) !== undefined
    ? request.setIn(place, `${renewal.tokenWord} ${latest}`)
    : request;

/** Asks again with the token that was given since; where that is no longer known either, with one that the editor gives now. */
const askedAgain = async (request: UnsentRequest, { renew }: Renewal, words: ForgeWords): Promise<Response> => {
  const current = withLatest(request);
  if (current.getIn(place) !== request.getIn(place)) {
    const answer = await performRequest(current);
    if (answer.status !== 401) return answer;
  }
  latest = await renew().catch((cause: unknown) => {
    throw refusal(words.signedOut, { cause });
  });
  return await performRequest(withLatest(request));
};

let isTold = false;

/** Says, once for all requests that learn of it at the same time, that lists are not complete. */
const tellReader = (sentence: string, { pleaseWait, close }: ForgeWords): void => {
  if (isTold) return;
  isTold = true;
  const closed = () => {
    isTold = false;
  };
  const shut: () => void = openDialogue(
    { heading: pleaseWait, closed },
    element('p', sentence),
    buttons(button(close, () => shut())),
  );
};

/** Whether Decap does right to read once more: it waits for a minute at most, or else for an hour without a word. */
const isReadAgain = ({ status }: Response, seconds: number): boolean => status === 429 && seconds <= aMinute;

/**
 * Stands between Decap and the forge from now on: asks the editor to sign in again where the token is no longer known, and
 * ends a save with a sentence where the forge does not answer or was asked too often. What is read for lists Decap tries again,
 * and the editor is told where that would take long.
 */
export const watchRequests = (words: ForgeWords): void => {
  unsentRequest.performRequest = async (given) => {
    const request = withLatest(given);
    const answer = await performRequest(request).catch((cause: unknown) => {
      throw saving > 0 ? refusal(words.noAnswer, { cause }) : new Error(String(cause), { cause });
    });
    if (answer.status === 401 && renewal) return await askedAgain(request, renewal, words);
    const seconds = await patience(answer);
    if (seconds === undefined || (saving === 0 && isReadAgain(answer, seconds))) return answer;
    const minutes = Math.ceil(seconds / 60);
    if (saving > 0) throw refusal(words.tooOften(minutes));
    const sentence = words.readTooOften(minutes);
    tellReader(sentence, words);
    throw refusal(sentence);
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
 * Runs a save. Throws `AlreadyChanged` and `InUse` as they are, and a `ForgeRefusal` with a sentence for the editor for all else that goes
 * wrong.
 */
export const saved = async <T>(words: ForgeWords, work: () => Promise<T>): Promise<T> => {
  saving += 1;
  try {
    return await work();
  } catch (error) {
    const { message, status } = error as { message?: string; status?: unknown };
    if ([ForgeRefusal, AlreadyChanged, InUse].some((kind) => error instanceof kind)) throw error;
    // Decap keeps the sentence of what it catches, and not the error.
    if (refused && refused.message === message) throw refused;
    throw new ForgeRefusal(known(words, status) ?? words.failed, { cause: error });
  } finally {
    saving -= 1;
  }
};
