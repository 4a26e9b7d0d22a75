import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Editing } from '../editing/editing.ts';
import type { Shelf } from './answer.ts';
import { answerTo, shelfOf } from './answer.ts';
import { bannerStyle, withBanner } from './banner.ts';
import type { Encoding } from './encoding.ts';
import { encodingFor, isText, packed } from './encoding.ts';
import { mediaTypeOf } from './file-types.ts';
import { cachingOf, securityHeadersOf } from './headers.ts';
import type { Place } from './release.ts';
import { currentRelease } from './release.ts';

export interface Serving {
  readonly place: Place;
  /** Left out: this machine only. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Left out: the editor at `/admin/` is for trying out. */
  readonly editing?: Editing | undefined;
}

export interface Server {
  readonly host: string;
  readonly port: number;
  /** Takes no further requests, and ends when those in flight have their answers. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the current release of a place, and a new one from the moment that the link shows it. Gives out nothing but the
 * files of the release, and writes down nothing about who asks. Throws `EADDRINUSE` where the port is taken.
 */
export const serve = async ({ place, host = '127.0.0.1', port, editing }: Serving): Promise<Server> => {
  const shelves = shelvesOf(place);
  /** Browsers open connections ahead, which Node would wait for a minute long when the server is to end. */
  const unasked = new Set<Socket>();
  const server = createServer((request, response) => {
    unasked.delete(request.socket);
    if (editing?.takes(request)) {
      editing.answer(request, response);
      return;
    }
    respond(shelves(), request, response, editing).catch(() => {
      // What is read was there a moment ago: the release has gone, or the disk fails. Either way this reader can only try again.
      if (response.headersSent) response.destroy();
      else sayInWords(response, 503);
    });
  });
  server.on('connection', (socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const address = server.address() as AddressInfo;
  return {
    host: address.address,
    port: address.port,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        for (const socket of unasked) socket.destroy();
      }),
  };
};

/** The shelf of the release that is current when asked; looked through again only when the link is another one. */
const shelvesOf = (place: Place): (() => Shelf | undefined) => {
  let known = '';
  let shelf: Shelf | undefined;
  return () => {
    const link = lstatSync(place.link, { throwIfNoEntry: false });
    const now = link ? `${link.ino} ${link.ctimeMs}` : '';
    if (now !== known) {
      const release = currentRelease(place);
      shelf = release && shelfOf(release.folder);
    }
    known = now;
    return shelf;
  };
};

const respond = async (
  shelf: Shelf | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  editing: Editing | undefined,
): Promise<void> => {
  if (!shelf) {
    sayInWords(response, 503);
    return;
  }
  const hasFailed = editing?.hasFailed(request) ?? false;
  if (hasFailed && request.url === bannerStyle.path) {
    sayAtHome(request, response, bannerStyle.path, 'text/css; charset=utf-8', bannerStyle.text);
    return;
  }
  const answer = answerTo(shelf, request.method ?? '', request.url ?? '');
  if (!('file' in answer)) {
    sayInWords(response, answer.status, answer.headers);
    return;
  }

  const asItIs = await readFile(answer.file);
  const mediaType = mediaTypeOf(answer.path);
  const page =
    answer.path === '/admin/index.html'
      ? editing?.page(request, asItIs.toString())
      : hasFailed && answer.path.endsWith('.html')
        ? withBanner(answer.path, asItIs.toString())
        : undefined;
  if (page !== undefined) {
    sayAtHome(request, response, answer.path, mediaType, page, answer.status);
    return;
  }
  // Where the editor is, readers sit at this machine: packing its two megabytes takes seconds, and the way to them none.
  const encoding =
    isText(mediaType) && !editing ? encodingFor(request.headers['accept-encoding']?.toString()) : undefined;
  // Bytes that are not the same may not share a strong tag (RFC 9110, 8.8.3.3).
  const digest = createHash('sha256').update(asItIs).digest('base64url').slice(0, 22);
  const tag = `"${digest}${encoding ? `-${encoding}` : ''}"`;
  const known = answer.status === 200 && knows(request.headers['if-none-match'], tag);
  const bytes = encoding && !known ? await packedOnce(shelf, tag, asItIs, encoding) : asItIs;
  response.writeHead(known ? 304 : answer.status, {
    ...securityHeadersOf(answer.path),
    'Cache-Control': cachingOf(answer.path),
    ETag: tag,
    ...(isText(mediaType) && { Vary: 'Accept-Encoding' }),
    ...(!known && {
      'Content-Type': mediaType,
      'Content-Length': bytes.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    }),
  });
  response.end(known || request.method === 'HEAD' ? undefined : bytes);
};

/** Answers with what is no file of the release: for this machine, and for now. */
const sayAtHome = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  mediaType: string | undefined,
  text: string,
  status = 200,
): void => {
  response.writeHead(status, {
    ...securityHeadersOf(path),
    'Cache-Control': 'no-store',
    ...(mediaType && { 'Content-Type': mediaType }),
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
};

/** What was packed of each release, by tag; it goes with the shelf. */
const packedOf = new WeakMap<Shelf, Map<string, Promise<Buffer>>>();

const packedOnce = (shelf: Shelf, tag: string, bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  const known = packedOf.get(shelf) ?? new Map<string, Promise<Buffer>>();
  packedOf.set(shelf, known);
  const packing = known.get(tag) ?? packed(bytes, encoding);
  known.set(tag, packing);
  return packing;
};

/** Whether `If-None-Match` (RFC 9110, 13.1.2) names this tag. */
const knows = (header = '', tag: string): boolean =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);

const words = {
  308: 'This page has moved.\n此页已移至新地址。\n',
  404: 'There is no such page.\n没有这个页面。\n',
  405: 'This site can only be read.\n本站只供阅读。\n',
  503: 'Nothing is published here yet. Try again in a moment.\n这里还没有发布内容，请稍后再试。\n',
} as const;

const sayInWords = (
  response: ServerResponse,
  status: keyof typeof words,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, {
    ...securityHeadersOf('/'),
    'Cache-Control': 'no-cache',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(words[status]),
    ...headers,
  });
  response.end(words[status]);
};
