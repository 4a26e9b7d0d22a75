import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import middlewares from 'decap-server/dist/middlewares.js';
import type { Asked } from './asked.ts';
import { asked } from './asked.ts';
import { isAtHome, isShownAsPage, refusalOf } from './guard.ts';
import { entryAt, isListed, isMedia } from './entry-place.ts';
import type { Listing } from './listing.ts';
import { listingIn, wholeFilesIn } from './listing.ts';
import type { Picture } from './picture.ts';
import { mediaFileAt, mediaIn } from './media.ts';
import { isMergeUnfinished } from './merge.ts';
import { refuseLinks } from './places.ts';
import type { RefusalCode } from './refusal.ts';
import { Refusal, refusals } from './refusal.ts';
import { foundIn } from './searching.ts';
import type { Store } from './store.ts';
import { storeIn } from './store.ts';

/** What the editor at this machine is given beside the release; one for each start, with a secret of its own. */
export interface Editing {
  /** Whether a request is one of the editor's. */
  readonly takes: (request: IncomingMessage) => boolean;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** The editor's page with the secret of this start, for a request that shows it in a window; else nothing. */
  readonly page: (request: IncomingMessage, html: string) => string | undefined;
  /** Whether whoever asks is at this machine, while what was written last could not be built. */
  readonly hasFailed: (request: IncomingMessage) => boolean;
}

/** How the site's last build stands: `src/release/builds.ts`. */
export interface LastBuild {
  /** `waiting` once something has changed, until it has been built. */
  readonly state: 'waiting' | 'built' | 'failed';
  /** What the last build said was wrong; empty where nothing was. */
  readonly words: string;
}

const unknownBuild = (): LastBuild => ({ state: 'built', words: '' });

/** Where Decap's own server is asked. */
const address = '/api/v1';
/** A picture of ten megabytes, as text. */
const largest = 14_000_000;

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage & { body?: unknown }, response: ServerResponse, next: Next) => unknown;
type FailureHandler = (error: unknown, ...given: Parameters<Handler>) => unknown;
interface Express {
  (): Application;
  readonly json: (options: { readonly limit: number }) => Handler;
}
interface Application {
  (request: IncomingMessage, response: ServerResponse): void;
  readonly disable: (setting: string) => void;
  readonly use: (handler: Handler | FailureHandler) => void;
}

// The very Express that decap-server is written for.
const express = createRequire(createRequire(import.meta.url).resolve('decap-server/package.json'))(
  'express',
) as Express;

const say = (response: ServerResponse, status: number, words: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(words));
};

const pictureOf = ({ path, content }: { path: string; content: string }): Picture => ({
  path,
  bytes: Buffer.from(content, 'base64'),
});

/**
 * Does what is asked where it writes, as Decap's server would write over what others have saved, and where it lists, as that
 * reads each file whole, pictures too. Gives back what it answers.
 */
const answered = async (
  root: string,
  store: Store,
  list: Listing,
  { action, params }: Asked,
): Promise<object | undefined> => {
  switch (action) {
    case 'entriesByFolder':
      return list(params.folder, params.language);
    case 'wholeFiles':
      return wholeFilesIn(root, params.folder);
    case 'getMedia':
      return mediaIn(root, params.mediaFolder);
    case 'search':
      return foundIn(root, params.types, params.question);
    case 'persistEntry':
      return { files: await store.save(params.dataFiles, params.assets.map(pictureOf)) };
    case 'persistMedia': {
      const { path, bytes } = pictureOf(params.asset);
      await store.save([], [{ path, bytes }]);
      return { ...(await mediaFileAt(root, path)), content: params.asset.content, encoding: 'base64' };
    }
    case 'deleteFiles':
      await store.remove(params.paths.map((path) => ({ path, raw: params.read[path] ?? null })));
      return {};
    case 'renameEntry':
      await store.rename(
        Object.entries(params.read).map(([path, raw]) => ({ path, raw })),
        params.to,
      );
      return {};
    default:
      return undefined;
  }
};

const writing: ReadonlySet<Asked['action']> = new Set(['persistEntry', 'persistMedia', 'deleteFiles', 'renameEntry']);

/** Throws a `Refusal` where something is to be read that is not the editor's. */
const refuseOtherPlaces = async (root: string, { action, params }: Asked): Promise<void> => {
  const [path, fits] =
    action === 'entriesByFolder' || action === 'wholeFiles'
      ? [params.folder, isListed(params.folder)]
      : action === 'getMedia'
        ? [params.mediaFolder, isListed(params.mediaFolder)]
        : action === 'getEntry'
          ? [params.path, entryAt(params.path) !== undefined]
          : action === 'getMediaFile'
            ? [params.path, isMedia(params.path)]
            : ['', true];
  if (!fits) throw new Refusal('wrong-place', path);
  await refuseLinks(root, path);
};

const codeOf = (error: unknown): RefusalCode => {
  if (error instanceof Refusal) return error.code;
  const { status } = error as { status?: unknown };
  return status === 413 ? 'too-large' : status === 400 || status === 415 ? 'not-understood' : 'failed';
};

/** Lets the content of the project in a folder be edited from this machine, by the middlewares of `decap-server` behind a guard. */
export const editingIn = async (folder: string, lastBuild: () => LastBuild = unknownBuild): Promise<Editing> => {
  const root = realpathSync(folder);
  const secret = randomBytes(32).toString('base64url');
  const store = storeIn(root);
  const list = listingIn(root);
  const application = express();
  application.disable('x-powered-by');

  const guarded: Handler = (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const refusal = refusalOf(request, secret);
    next(refusal && new Refusal(refusal));
  };
  const done: Handler = async (request, response, next) => {
    try {
      const { data } = asked.safeParse(request.body);
      if (!data) throw new Refusal('not-offered');
      await refuseOtherPlaces(root, data);
      if (writing.has(data.action) && isMergeUnfinished(root)) throw new Refusal('unfinished-merge');
      const answer = data.action === 'lastBuild' ? lastBuild() : await answered(root, store, list, data);
      if (answer) say(response, 200, answer);
      else next();
    } catch (error) {
      next(error);
    }
  };

  const failed: FailureHandler = (error, _request, response, next) => {
    const code = codeOf(error);
    if (response.headersSent) next(error);
    else
      say(response, refusals[code], {
        error: code,
        ...(error instanceof Refusal && { path: error.path, ...error.told }),
      });
  };
  application.use(guarded);
  application.use(express.json({ limit: largest }));
  application.use(done);
  process.env['GIT_REPO_DIRECTORY'] = root;
  await middlewares.registerLocalFs(application, { logLevel: 'error' });
  application.use(failed);

  const hindrance = (): string =>
    isMergeUnfinished(root) ? '<meta name="editing-hindrance" content="unfinished-merge">' : '';

  return {
    takes: ({ method, url }) => method === 'POST' && url === address,
    answer: application,
    page: (request, html) =>
      isShownAsPage(request)
        ? html.replace('</head>', `<meta name="editing-secret" content="${secret}">${hindrance()}</head>`)
        : undefined,
    hasFailed: (request) => lastBuild().state === 'failed' && isAtHome(request),
  };
};
