import { request } from 'node:http';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { editingIn } from '../../src/editing/editing.ts';
import { buildsBy, complaintsIn } from '../../src/release/builds.ts';
import { publish } from '../../src/release/publish.ts';
import { serve } from '../../src/release/serve.ts';
import { newPlace } from './new-place.ts';
import { siteOf } from './small-site.ts';

const node = (script: string) => buildsBy([process.execPath, '-e', script], process.cwd());

test('a build that fails leaves its words, until one succeeds', async () => {
  const failing = node(
    `console.error('\\u001b[31m12:00:00 [ERROR] [homeward-gate] content/a.mdx:1:2 Mend this.\\u001b[0m'); process.exit(1)`,
  );
  expect(await failing.run()).toBe(1);
  expect(failing.standing()).toEqual({ state: 'failed', words: 'content/a.mdx:1:2 Mend this.' });
  failing.expect();
  expect(failing.standing().state).toBe('waiting');
  const fine = node('');
  expect(await fine.run()).toBe(0);
  expect(fine.standing()).toEqual({ state: 'built', words: '' });
});

test('another build at work says nothing of the content', async () => {
  const other = node('process.exit(2)');
  expect(await other.run()).toBe(2);
  expect(other.standing().state).toBe('waiting');
});

test('what is wrong is told without where the code stood', () => {
  expect(complaintsIn('[homeward-gate] One.\n  Stack trace:\n    at x (file.ts:1)\n\nTwo.')).toBe('One.\nTwo.');
});

test('a line stands on each page while the last change is not built: on this machine, and in no file', async () => {
  const place = newPlace();
  const page = '<!doctype html><html lang="en"><head></head><body class="x"><main>Words</main></body></html>';
  await publish({ place, must: [], build: siteOf('words', { 'en/index.html': page, 'index.html': page }) });
  let state: 'failed' | 'built' = 'failed';
  const root = realpathSync(join(place.link, '..'));
  const editing = await editingIn(root, () => ({ state, words: '' }));
  const server = await serve({ place, port: 0, editing });
  onTestFinished(server.close);
  const ask = (
    path: string,
    host = `localhost:${server.port}`,
  ): Promise<{ said: string; status: number; policy: unknown }> =>
    new Promise((answered, failed) => {
      const asking = request({ host: '127.0.0.1', port: server.port, path, headers: { Host: host } }, (response) => {
        text(response).then(
          (said) =>
            answered({ said, status: response.statusCode ?? 0, policy: response.headers['content-security-policy'] }),
          failed,
        );
      });
      asking.once('error', failed);
      asking.end();
    });

  const told = await ask('/en/');
  expect(told.said).toMatch(
    /<body class="x"><link rel="stylesheet" href="\/not-rebuilt.css"><aside class="not-rebuilt"/,
  );
  expect(told.said).not.toContain('zh-Hans');
  expect((await ask('/')).said).toContain('<p lang="zh-Hans">');
  expect(await ask('/not-rebuilt.css')).toMatchObject({
    status: 200,
    policy: expect.stringContaining("default-src 'none'") as string,
  });
  expect((await ask('/en/', 'other.example')).said).toBe(page);
  state = 'built';
  expect((await ask('/en/')).said).toBe(page);
  expect((await ask('/not-rebuilt.css')).status).toBe(404);
});
