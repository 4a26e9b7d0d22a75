import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { encodingFor, packed } from '../../../src/release/encoding.ts';

/** What a host packs; the files of Pagefind itself have been packed already. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

export interface Served {
  readonly port: number;
  readonly end: () => void;
}

/** Serves a folder on this machine alone, packed as the site's own server packs; anything that is not there is an empty page. */
export const serveFolder = async (folder: string): Promise<Served> => {
  const known = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types[extname(path)];
    const encoding = type === undefined ? undefined : encodingFor(request.headers['accept-encoding']?.toString());
    const read = (): Buffer => readFileSync(join(folder, path));
    const answer = async () => {
      const bytes = encoding ? await (known.get(path) ?? packed(read(), encoding)) : read();
      if (encoding) known.set(path, Promise.resolve(bytes));
      response.setHeader('Content-Type', type ?? 'application/octet-stream');
      if (encoding) response.setHeader('Content-Encoding', encoding);
      response.end(bytes);
    };
    answer().catch(() => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>-</title>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, end: () => server.close() };
};
