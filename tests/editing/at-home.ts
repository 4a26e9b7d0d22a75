import { readFileSync, realpathSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { editingIn } from '../../src/editing/editing.ts';
import { publish } from '../../src/release/publish.ts';
import { serve } from '../../src/release/serve.ts';
import { newPlace } from '../release/new-place.ts';
import { siteOf, write } from '../release/small-site.ts';

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly words: string;
}

/** A project with a few files of content, the server of its site, and how to ask it; gone when the test is over. */
export const atHome = async (files: Readonly<Record<string, string>> = {}) => {
  const place = newPlace();
  const root = realpathSync(join(place.link, '..'));
  write(root, files);
  const admin = { 'admin/index.html': '<!doctype html><html><head><title>Editor</title></head></html>' };
  await publish({ place, must: [], build: siteOf('words', admin) });
  const server = await serve({ place, port: 0, editing: await editingIn(root) });
  onTestFinished(server.close);
  const host = `127.0.0.1:${server.port}`;

  /** Asks with any headers, as no browser would let a page ask. */
  const ask = (path: string, headers: Headers = {}, body?: string): Promise<Answer> =>
    new Promise((answered, failed) => {
      const to = { host: '127.0.0.1', port: server.port, path, method: body === undefined ? 'GET' : 'POST', headers };
      const asking = request(to, (response) => {
        const { statusCode: status = 0, headers: said } = response;
        text(response).then((words) => answered({ status, headers: said, words }), failed);
      });
      asking.once('error', failed);
      asking.end(body);
    });

  const page = await ask('/admin/', { Host: host, 'Sec-Fetch-Dest': 'document' });
  const secret = secretIn(page.words) ?? '';
  const own = {
    Host: host,
    Origin: `http://${host}`,
    'Content-Type': 'application/json',
    'X-Editing-Secret': secret,
  };
  const edit = (action: string, params: object, headers: Headers = own) =>
    ask('/api/v1', headers, JSON.stringify({ action, branch: 'main', params: { branch: 'main', ...params } }));
  const save = (path: string, raw: string, read: string | null = null, headers: Headers = own) =>
    edit('persistEntry', { dataFiles: [{ path, slug: 'x', raw, read }], assets: [], options: {} }, headers);
  const onDisk = (path: string): string => readFileSync(join(root, path), 'utf8');
  return { root, host, port: server.port, own, secret, page, ask, edit, save, onDisk };
};

/** The secret that a page holds. */
export const secretIn = (html: string): string | undefined =>
  /<meta name="editing-secret" content="([^"]+)">/.exec(html)?.[1];
