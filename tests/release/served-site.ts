import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { publish } from '../../src/release/publish.ts';
import type { Place } from '../../src/release/release.ts';
import type { Server } from '../../src/release/serve.ts';
import { serve } from '../../src/release/serve.ts';
import { newPlace } from './new-place.ts';
import { must, siteOf } from './small-site.ts';

/** A server of a place, until the test is over, and how to ask it. */
export interface Running extends Server {
  readonly place: Place;
  readonly get: (path: string, options?: RequestInit) => Promise<Response>;
}

/** Serves a place in which nothing is published, or the one given. */
export const running = async (place = newPlace()): Promise<Running> => {
  const server = await serve({ place, port: 0 });
  onTestFinished(server.close);
  const get = (path: string, options: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...options });
  return { ...server, place, get };
};

/** Serves the small site. */
export const site = async (words = 'words', more: Readonly<Record<string, string>> = {}): Promise<Running> => {
  const place = newPlace();
  await publish({ place, must, build: siteOf(words, more) });
  return running(place);
};

/** What a server answers to bytes that no well-behaved client sends. */
export const raw = async ({ port }: Server, target: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};
