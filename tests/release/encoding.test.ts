import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get as request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodingFor } from '../../src/release/encoding.ts';
import { publish } from '../../src/release/publish.ts';
import { site } from './served-site.ts';
import { must, siteOf } from './small-site.ts';

const words = 'words '.repeat(2000);

const ask = async (port: number, path: string, headers: Readonly<Record<string, string>>) => {
  const [answer] = (await once(request({ port, path, headers, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, bytes: await buffer(answer) };
};

describe('what a header likes', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br; q=0, gzip;q=0', undefined],
    ['identity, br;q=0.5', undefined],
    ['br;q=nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

describe('a text', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes in fewer bytes to whoever takes %s, and is the same', async (encoding, unpacked) => {
    const { port } = await site(words);
    const plain = await ask(port, '/en/', {});
    const { headers, bytes } = await ask(port, '/en/', { 'Accept-Encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect(headers['content-type']).toBe(plain.headers['content-type']);
    expect(bytes.length).toBeLessThan(plain.bytes.length / 10);
    expect(unpacked(bytes).equals(plain.bytes)).toBe(true);
  });

  test('tells caches that it depends on what is asked for, packed or not, and has a tag for each', async () => {
    const { port } = await site(words);
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((one) => ask(port, '/en/', { 'Accept-Encoding': one })),
    );
    expect(answers.map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
    const again = await ask(port, '/en/', {
      'Accept-Encoding': 'br',
      'If-None-Match': String(answers[0]?.headers.etag),
    });
    expect(again.status).toBe(304);
    expect(again.headers.vary).toBe('Accept-Encoding');
    expect(again.bytes.length).toBe(0);
  });

  test('is the new one as soon as that is published', async () => {
    const { port, place } = await site(words);
    await ask(port, '/en/', { 'Accept-Encoding': 'br' });
    await publish({ place, must, build: siteOf('new') });
    const { bytes } = await ask(port, '/en/', { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(bytes).toString()).toContain('new');
  });

  test('that is not there is told of in packed words too', async () => {
    const { port } = await site();
    const { status, headers, bytes } = await ask(port, '/en/nothing/', { 'Accept-Encoding': 'br' });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(bytes).toString()).toContain('not found');
  });
});

test('what has been packed already is sent as it is', async () => {
  const { port, place } = await site();
  await publish({ place, must, build: siteOf('', { 'icon.png': 'packed' }) });
  const { headers } = await ask(port, '/icon.png', { 'Accept-Encoding': 'br' });
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
});
