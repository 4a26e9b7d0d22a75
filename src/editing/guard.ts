import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RefusalCode } from './refusal.ts';

/** The header in which the editor's page sends the secret of this start. */
export const secretHeader = 'x-editing-secret';

const isThisMachine = (address = ''): boolean => /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);

/** Asked from this machine, and by a name of this machine's own: another one that leads here is somebody's trick. */
export const isAtHome = ({ socket, headers: { host } }: IncomingMessage): boolean =>
  isThisMachine(socket.remoteAddress) &&
  ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host === `${name}:${socket.localPort}` || (socket.localPort === 80 && host === name),
  );

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Why a request may not edit, or nothing. It may where it comes from this machine, asks for it by its own name, is sent by a
 * page of exactly this origin (RFC 6454), and knows the secret.
 */
export const refusalOf = (request: IncomingMessage, secret: string): RefusalCode | undefined => {
  const { headers } = request;
  if (!isAtHome(request)) return 'not-this-machine';
  if (headers.origin !== `http://${headers.host}`) return 'other-origin';
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return 'other-origin';
  const sent = headers[secretHeader];
  if (typeof sent !== 'string' || !timingSafeEqual(digest(sent), digest(secret))) return 'wrong-secret';
  return undefined;
};

/**
 * Whether what is asked for will be shown as a page of its own in a window (Fetch Metadata, `Sec-Fetch-Dest`). No script can
 * ask so: one of another origin cannot read the window that it opens, and one of this origin cannot fetch it.
 */
export const isShownAsPage = (request: IncomingMessage): boolean =>
  isAtHome(request) && request.headers['sec-fetch-dest'] === 'document';
