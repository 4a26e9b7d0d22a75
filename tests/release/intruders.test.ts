import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../src/release/serve.ts';
import { newPlace } from './new-place.ts';
import { raw, site } from './served-site.ts';

describe('what is nobody’s business', () => {
  const ways = [
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/en/%2e%2e/%2e%2e/%2e%2e/secret.txt',
    '/../../secret.txt%00.html',
    '//secret.txt',
    '/../releases/lock',
    '/.hidden/secret.txt',
    '/link.txt',
    '/program.mjs',
    'secret.txt',
    'file:///secret.txt',
    '*',
  ];

  test.each(ways)('%s leads nowhere', async (target) => {
    const server = await site();
    const { root, link } = server.place;
    // All that could be reached if the server looked for files instead of knowing which there are.
    mkdirSync(join(link, '.hidden'));
    for (const path of [
      join(root, 'secret.txt'),
      join(root, 'releases', 'secret.txt'),
      join(link, '.hidden/secret.txt'),
      join(link, 'program.mjs'),
    ])
      writeFileSync(path, 'SECRET');
    symlinkSync(join(root, 'secret.txt'), join(link, 'link.txt'));

    const answer = await raw(server, target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('SECRET');
  });

  test('a redirect never leads to another host', async () => {
    const server = await site('words', { 'evil.example/index.html': '<p>a folder named like a host</p>' });
    for (const target of ['//evil.example', '/%2Fevil.example', '/\\evil.example'])
      expect(await raw(server, target)).not.toMatch(/^location:/im);
  });

  test('only this machine is listened to, unless another address is asked for', async () => {
    const { host, port } = await site();
    expect(host).toBe('127.0.0.1');
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    if (outside) {
      const [error] = (await once(connect(port, outside.address), 'error')) as [NodeJS.ErrnoException];
      expect(error.code).toBe('ECONNREFUSED');
    }
    const wide = await serve({ place: newPlace(), host: '0.0.0.0', port: 0 });
    onTestFinished(wide.close);
    expect(wide.host).toBe('0.0.0.0');
  });

  test('nobody writes down who asks for what', async () => {
    const { get, place } = await site();
    const files = (): string[] => readdirSync(place.root, { recursive: true, encoding: 'utf8' }).sort();
    const before = files();
    const said = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    onTestFinished(() => void vi.restoreAllMocks());
    for (const path of ['/zh-Hans/', '/nothing/', '/en', '/.env']) await (await get(path)).text();
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(files()).toEqual(before);
  });

  test('a port that is taken is an error', async () => {
    const { port, place } = await site();
    await expect(serve({ place, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
