import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a stand-in answers with: JSON, or text or bytes as they are. */
export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Who has signed in, by the token that came with the request. */
  readonly user: string;
}

/** What can be made to go wrong. */
export interface Troubles {
  /** Tokens that were given out are no longer known, and cannot be renewed. */
  expire: () => void;
  /** Requests that write are answered with "too many" from now on. */
  isTired: boolean;
}

export interface Kind {
  /** Where programs ask. */
  readonly api: string;
  readonly authorize: string;
  readonly token: string;
  /** What the forge says of a token that it does not know, and where it was asked too often. */
  readonly unknownToken: Answer;
  readonly tooMany: Answer;
  readonly answer: (asked: Asked) => Promise<Answer | undefined>;
}

export interface StandIn extends Troubles {
  readonly origin: string;
  /** Gives out a token without a sign-in, as for GitHub's. */
  readonly tokenFor: (user: string) => string;
  readonly close: () => Promise<void>;
}

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'Access-Control-Expose-Headers': '*, Link, Retry-After, X-Gitlab-Blob-Id, X-Page, X-Total-Pages, X-Per-Page, X-Total',
};

/** OAuth 2 for a public client: authorization code with PKCE (RFC 6749, 4.1; RFC 7636, 4). */
const oauth = (application: string, tokens: Map<string, string>) => {
  const codes = new Map<string, { user: string; challenge: string; redirect: string }>();
  const renewals = new Map<string, string>();
  const tokenFor = (user: string): string => {
    const token = randomBytes(16).toString('hex');
    tokens.set(token, user);
    return token;
  };
  return {
    tokenFor,
    forget: () => {
      tokens.clear();
      renewals.clear();
    },
    /** The page on which somebody says who they are and agrees. */
    authorize: (query: URLSearchParams): Answer => {
      const redirect = query.get('redirect_uri') ?? '';
      const isRight =
        query.get('client_id') === application &&
        query.get('response_type') === 'code' &&
        query.get('code_challenge_method') === 'S256' &&
        (query.get('scope') ?? '') !== '';
      if (!isRight) return { status: 400, body: 'wrong request' };
      const links = ['amara', 'lin'].map((user) => {
        const code = randomBytes(8).toString('hex');
        codes.set(code, { user, redirect, challenge: query.get('code_challenge') ?? '' });
        const back = `${redirect}?${new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()}`;
        return `<a href="${back.replaceAll('&', '&amp;')}">Authorize as ${user}</a>`;
      });
      return {
        body: `<!doctype html><title>Sign in</title>${links.join(' ')}`,
        headers: { 'Content-Type': 'text/html' },
      };
    },
    token: (body: Readonly<Record<string, unknown>>): Answer => {
      const give = (user: string): Answer => {
        const renewal = randomBytes(16).toString('hex');
        renewals.set(renewal, user);
        return {
          json: { access_token: tokenFor(user), refresh_token: renewal, token_type: 'bearer', expires_in: 7200 },
        };
      };
      const refuse = { status: 400, json: { error: 'invalid_grant', error_description: 'The grant is invalid.' } };
      if (body['client_id'] !== application) return refuse;
      if (body['grant_type'] === 'refresh_token') {
        const user = renewals.get(String(body['refresh_token']));
        return user === undefined ? refuse : give(user);
      }
      const code = codes.get(String(body['code']));
      codes.delete(String(body['code']));
      const challenge = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
      const isRight = code?.challenge === challenge && body['redirect_uri'] === code.redirect;
      return code && isRight && body['grant_type'] === 'authorization_code' ? give(code.user) : refuse;
    },
  };
};

export const application = 'homeward-editor';

/** A server of a forge's calls on this machine, on a free port. */
export const standIn = async (kind: Kind): Promise<StandIn> => {
  const tokens = new Map<string, string>();
  const { authorize, token, tokenFor, forget } = oauth(application, tokens);
  const troubles: Troubles = { expire: forget, isTired: false };

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const { method = '', url = '/', headers: said } = request;
    const { pathname, searchParams: query } = new URL(url, 'http://localhost');
    if (method === 'OPTIONS') return { status: 204 };
    if (pathname === kind.authorize) return authorize(query);
    const sent = await text(request);
    const body = (sent ? JSON.parse(sent) : {}) as Readonly<Record<string, unknown>>;
    if (pathname === kind.token) return token(body);
    if (!pathname.startsWith(kind.api)) return { status: 404, json: { message: 'Not Found' } };
    const user = tokens.get(/^(?:Bearer|token) (\w+)$/.exec(said.authorization ?? '')?.[1] ?? '');
    if (user === undefined) return kind.unknownToken;
    if (troubles.isTired && !['GET', 'HEAD'].includes(method) && !pathname.endsWith('/graphql')) return kind.tooMany;
    const path = pathname.slice(kind.api.length);
    const answer = await kind.answer({ method, path, query, body, user });
    return answer ?? { status: 501, json: { message: `The stand-in has no ${method} ${path}` } };
  };

  const send = (response: ServerResponse, { status = 200, json, body, headers: own }: Answer): void => {
    response.writeHead(status, {
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': json === undefined ? 'text/plain; charset=utf-8' : 'application/json',
      ...own,
    });
    response.end(json === undefined ? body : JSON.stringify(json));
  };

  const server = createServer((request, response) => {
    answerTo(request).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, { status: 500, json: { message: String(error) } }),
    );
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(troubles, {
    origin,
    tokenFor,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
};
