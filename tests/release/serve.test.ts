import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/release/publish.ts';
import { running, site } from './served-site.ts';
import { must, siteOf } from './small-site.ts';

describe('what is there', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/zh-Hans/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_astro/style.a1b2c3.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/search-index/en/index.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/search-index/en/a1b2c3d4e5/terms-0.txt', 'text/plain; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/admin/parser.wasm', 'application/wasm', 'no-cache'],
    ['/mark.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ])('%s is %s, kept: %s', async (path, type, caching) => {
    const { get } = await site();
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(caching);
  });

  test('a query changes nothing', async () => {
    const { get } = await site('words');
    expect(await (await get('/en/?a=1?b')).text()).toContain('words');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { get } = await site();
    const plain = { headers: { 'Accept-Encoding': 'identity' } };
    const [head, full] = [await get('/en/', { ...plain, method: 'HEAD' }), await get('/en/', plain)];
    const body = await full.arrayBuffer();
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    expect(head.headers.get('content-length')).toBe(String(body.byteLength));
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
  });

  test('is not sent again to whoever has it, until it changes', async () => {
    const { get, place } = await site('old');
    const tag = (await get('/en/')).headers.get('etag') ?? '';
    const again = (): Promise<Response> => get('/en/', { headers: { 'If-None-Match': `"other", W/${tag}` } });
    const known = await again();
    expect(known.status).toBe(304);
    expect(known.headers.get('content-security-policy')).toContain("default-src 'none'");
    await publish({ place, must, build: siteOf('old', { 'mark.svg': '<svg/>' }) });
    expect((await again()).status).toBe(304);
    await publish({ place, must, build: siteOf('new') });
    expect((await again()).status).toBe(200);
  });

  test('an address without its slash leads to the one with it', async () => {
    const { get } = await site();
    const { status, headers } = await get('/en?a=1');
    expect(status).toBe(308);
    expect(headers.get('location')).toBe('/en/?a=1');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { get } = await site();
    const { status, headers } = await get('/en/', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('what is not there', () => {
  test.each([
    ['/nothing/', 'not found'],
    ['/zh-Hans/nothing/', '没有这个页面'],
    ['/zh-Hans/nothing', '没有这个页面'],
    ['/en/nothing/', 'not found'],
    ['/%E0%A4%A', 'not found'],
  ])('%s gets the page “%s” with status 404', async (path, title) => {
    const { get } = await site();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain(title);
  });

  test('a folder without a page is not listed', async () => {
    const { get } = await site();
    for (const path of ['/_astro/', '/_astro', '/search-index/']) expect((await get(path)).status).toBe(404);
  });

  test('nothing published yet: says so, in both languages', async () => {
    const { get, place } = await running();
    const answer = await get('/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/Nothing is published here yet[^]*还没有发布/);
    await publish({ place, must, build: siteOf('first') });
    expect((await get('/')).status).toBe(200);
  });
});

describe('a new release', () => {
  test('is served at once, and files that it has no more are gone', async () => {
    const { get, place } = await site('old', { 'en/old/index.html': '<p>old</p>' });
    expect(await (await get('/en/')).text()).toContain('old');
    await publish({ place, must, build: siteOf('new') });
    expect(await (await get('/en/')).text()).toContain('new');
    expect((await get('/en/old/')).status).toBe(404);
  });

  test('is served also where everything was deleted and the numbers begin again', async () => {
    const { get, place } = await site('old');
    expect((await get('/')).status).toBe(200);
    rmSync(place.releases, { recursive: true });
    rmSync(place.link);
    expect((await get('/')).status).toBe(503);
    await publish({ place, must, build: siteOf('new', { 'en/new/index.html': '<p>new</p>' }) });
    expect(await (await get('/en/new/')).text()).toContain('new');
  });

  test('does not touch who is reading the old one, not even when that is deleted', async () => {
    const long = 'old '.repeat(5_000_000);
    const server = await site('old', { 'long.txt': long });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /long.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    await once(socket, 'readable');
    await publish({ place: server.place, must, build: siteOf('new', { 'long.txt': 'new' }), keep: 1 });
    const parts: Buffer[] = [];
    for await (const part of socket) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString().endsWith(`\r\n\r\n${long}`)).toBe(true);
    expect(await (await server.get('/long.txt')).text()).toBe('new');
  });
});
