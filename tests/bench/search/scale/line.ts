import { connect, createServer, type AddressInfo } from 'node:net';

/** A file that came over a line: its path, how many bytes its body had as it was sent, and when the last of it came. */
export interface Came {
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
}

export interface Line {
  readonly port: number;
  /** What came since it was last emptied. */
  readonly came: Came[];
  readonly end: () => void;
}

/** Lighthouse's slow phone: bytes in a millisecond, and milliseconds there and back. */
const rate = 1.6e6 / 8 / 1000;
const roundTrip = 150;

/**
 * A slow line to a server on this machine, for all connections together. A browser slows down pages alone, and a search that
 * works in a worker would go round it.
 */
export const slowLine = async (to: number): Promise<Line> => {
  const came: Came[] = [];
  let free = 0;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ port: to, host: '127.0.0.1' });
    // A connection is made by a journey there and back.
    const opened = performance.now() + roundTrip;
    const asked: string[] = [];
    client.on('data', (data) => {
      for (const [, path = ''] of data.toString('latin1').matchAll(/^GET (\S+) HTTP/gm)) asked.push(path);
      setTimeout(() => upstream.write(data), Math.max(opened - performance.now(), 0) + roundTrip / 2);
    });
    let now: { path: string; bytes: number; left: number } | undefined;
    upstream.on('data', (data) => {
      free = Math.max(free, performance.now()) + data.length / rate;
      const at = free + roundTrip / 2;
      const text = data.toString('latin1');
      const head = now ? -1 : text.indexOf('\r\n\r\n');
      if (head >= 0) {
        const bytes = Number(/^content-length: (\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
        now = { path: asked.shift() ?? '', bytes, left: bytes - (data.length - head - 4) };
      } else if (now) now.left -= data.length;
      if (now && now.left <= 0) {
        came.push({ path: now.path, bytes: now.bytes, at });
        now = undefined;
      }
      setTimeout(() => client.write(data), at - performance.now());
    });
    const close = () => {
      client.destroy();
      upstream.destroy();
    };
    client.on('error', close).on('close', close);
    // What is still on its way comes first.
    upstream.on('error', close).on('close', () => setTimeout(close, Math.max(free - performance.now(), 0) + roundTrip));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, came, end: () => server.close() };
};
